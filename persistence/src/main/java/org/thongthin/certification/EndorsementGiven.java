package org.thongthin.certification;

/** Event: the supervisor answered: endorsed, or declined with a note; the candidacy's history says which; path: where that person works. */
public record EndorsementGiven(Long candidacyId, Long personId, Long supervisorId, String path) {}
