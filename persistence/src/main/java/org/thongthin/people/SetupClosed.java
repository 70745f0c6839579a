package org.thongthin.people;

import org.thongthin.platform.NotFound;

/** The set-up is over: there is somebody who can sign in. */
public class SetupClosed extends NotFound {}
