package org.thongthin.certification;

import org.thongthin.platform.Bilingual;

/**
 * Event: a candidacy went from one state to another.
 *
 * @param programme its name, of the version that the candidacy goes by
 * @param from null: it was begun
 * @param reason what the decision says, or the person when handing in; null where nothing was said
 * @param path where the person works; null: nowhere
 */
public record CandidacyMoved(
        Long candidacyId,
        Long personId,
        String programmeCode,
        Bilingual programme,
        CandidacyState from,
        CandidacyState to,
        String reason,
        String path) {}
