package org.thongthin.certification;

import java.time.LocalDate;
import java.util.Map;
import org.thongthin.platform.Bilingual;

/**
 * Where a person stands with a programme on a day, and why.
 *
 * @param evaluation by the open candidacy; where none is open, by what would be asked today
 * @param award the newest one; null: none yet. standing: of that award on the day
 * @param candidacy state of the open candidacy; null: none is open
 * @param levels names of programmes by their codes
 */
public record ProgrammeStatus(
        ProgrammeRow programme,
        Evaluation evaluation,
        AwardRow award,
        Standing standing,
        CandidacyState candidacy,
        LocalDate asOf,
        Map<String, Bilingual> levels) {

    /** How many of the leaves are met. */
    public long met() {
        return evaluation.leaves().stream().filter(Evaluation.Line::fulfilled).count();
    }
}
