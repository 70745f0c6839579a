package org.thongthin.people;

/** Event: a person signed in. */
public record PersonSignedIn(Long personId) {}
