package org.thongthin.certification;

import java.time.LocalDate;

/**
 * A programme on somebody's pathway.
 *
 * @param candidacyId of the open candidacy; null, as all that is told of it: none is open
 * @param versionId of the programme that the candidacy is judged by
 * @param countsAfter null: there was no award before
 * @param files filed for the candidacy
 * @param endorsements asked for, given or not
 * @param postingSince first day of the posting that is active on the day; null: none
 * @param awards that the person has, of any programme
 * @param trainings recorded for the person, cancelled or not
 */
public record PathwayRow(
        ProgrammeRow programme,
        Long candidacyId,
        Long versionId,
        Occasion occasion,
        LocalDate countsAfter,
        CandidacyState state,
        Long files,
        Long endorsements,
        LocalDate postingSince,
        Long awards,
        Long trainings) {

    public boolean begun() {
        return candidacyId != null;
    }
}
