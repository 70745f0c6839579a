package org.thongthin.certification;

import org.thongthin.platform.NotFound;

/** No such programme. */
public class ProgrammeNotFound extends NotFound {}
