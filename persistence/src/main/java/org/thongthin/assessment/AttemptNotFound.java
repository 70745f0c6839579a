package org.thongthin.assessment;

import org.thongthin.platform.NotFound;

/** No such attempt, or it is somebody else's. */
public class AttemptNotFound extends NotFound {}
