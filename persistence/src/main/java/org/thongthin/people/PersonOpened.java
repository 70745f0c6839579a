package org.thongthin.people;

/** Event: somebody who administers people opened what is written about another person. */
public record PersonOpened(Long personId, String path) {}
