package org.thongthin.notification;

import org.thongthin.platform.NotFound;

/** There is no such notice, or it is somebody else's. */
public class NoticeNotFound extends NotFound {}
