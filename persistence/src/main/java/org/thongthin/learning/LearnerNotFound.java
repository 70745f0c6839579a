package org.thongthin.learning;

import org.thongthin.platform.NotFound;

/** There is no such person, or not in the scope of the role today. */
public class LearnerNotFound extends NotFound {}
