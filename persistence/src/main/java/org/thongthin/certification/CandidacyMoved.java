package org.thongthin.certification;

/**
 * Event: a candidacy went from one state to another.
 *
 * @param from null: it was begun
 * @param reason what the decision says, or the person when handing in; null where nothing was said
 * @param path where the person works; null: nowhere
 */
public record CandidacyMoved(
        Long candidacyId,
        Long personId,
        String programmeCode,
        CandidacyState from,
        CandidacyState to,
        String reason,
        String path) {}
