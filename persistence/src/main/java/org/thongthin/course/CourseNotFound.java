package org.thongthin.course;

import org.thongthin.platform.NotFound;

/** There is no such course, or it is not open to the caller. */
public class CourseNotFound extends NotFound {}
