package org.thongthin.people;

/** Event: somebody opened the record of another person. organisationPath: where that person works today. */
public record RecordOpened(Long personId, String organisationPath) {}
