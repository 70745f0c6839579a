package org.thongthin.certification;

/** Event: somebody who goes for a programme asks the supervisor named in the posting to endorse it; path: where that person works. */
public record EndorsementAsked(Long candidacyId, Long personId, Long supervisorId, String path) {}
