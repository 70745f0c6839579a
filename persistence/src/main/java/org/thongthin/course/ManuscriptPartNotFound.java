package org.thongthin.course;

import org.thongthin.platform.NotFound;

/** The manuscript has no such module, activity, item or picture. */
public class ManuscriptPartNotFound extends NotFound {}
