package org.thongthin.certification;

/** Event: somebody looked at another person's candidacy; path: where that person works. */
public record CandidacyOpened(Long candidacyId, Long personId, String path) {}
