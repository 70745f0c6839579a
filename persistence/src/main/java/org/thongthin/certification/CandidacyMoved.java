package org.thongthin.certification;

/**
 * Event: a candidacy went from one state to another.
 *
 * @param from null: it was begun
 * @param reason what the decision says; null where none is asked for
 */
public record CandidacyMoved(
        Long candidacyId, Long personId, String programmeCode, CandidacyState from, CandidacyState to, String reason) {}
