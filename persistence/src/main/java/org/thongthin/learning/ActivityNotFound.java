package org.thongthin.learning;

import org.thongthin.platform.NotFound;

/** The course has no such activity. */
public class ActivityNotFound extends NotFound {}
