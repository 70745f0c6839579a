package org.thongthin.platform;

/** Event: somebody who is signed in asked for an object that is not in reach, or not there; the address without its query. */
public record OutOfReach(String address) {}
