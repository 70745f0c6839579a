package org.thongthin.learning;

import org.thongthin.platform.NotFound;

/** There is no such assignment, or nobody of that id in it, or not in the caller's scope. */
public class AssignmentNotFound extends NotFound {}
