package org.thongthin.certification;

import org.thongthin.platform.NotFound;

/** No such award, or it is somebody else's. */
public class AwardNotFound extends NotFound {}
