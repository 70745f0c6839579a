package org.thongthin.reporting;

import org.thongthin.platform.NotFound;

/** There is no such person, or they do not work in the scope of the role. */
public class RecordNotFound extends NotFound {}
