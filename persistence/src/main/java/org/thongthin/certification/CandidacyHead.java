package org.thongthin.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.thongthin.platform.Bilingual;

/**
 * A candidacy with the programme version that it is judged by.
 *
 * @param countsAfter null: there was no award before
 * @param submittedAt the last time; null: never
 */
public record CandidacyHead(
        Long id,
        Integer version,
        Long personId,
        Bilingual person,
        Long versionId,
        Integer versionNumber,
        String programmeCode,
        Integer tier,
        Bilingual level,
        DecisionKind decision,
        Occasion occasion,
        LocalDate countsAfter,
        Integer period,
        CandidacyState state,
        Instant startedAt,
        Instant submittedAt) {

    /** Whether the person may change and hand in. */
    public boolean inHand() {
        return state == CandidacyState.IN_PROGRESS
                || state == CandidacyState.ELIGIBLE
                || state == CandidacyState.RETURNED;
    }

    /** Whether HR has to decide. */
    public boolean waiting() {
        return state == CandidacyState.SUBMITTED || state == CandidacyState.UNDER_REVIEW;
    }
}
