package org.thongthin.certification;

import java.time.LocalDate;

/**
 * Where a person stands with a programme on a day, and why.
 *
 * @param award the newest one; null: none yet. standing: of that award on the day
 */
public record ProgrammeStatus(
        ProgrammeRow programme, Evaluation evaluation, AwardRow award, Standing standing, LocalDate asOf) {

    /** How many of the leaves are met. */
    public long met() {
        return evaluation.leaves().stream().filter(Evaluation.Line::fulfilled).count();
    }
}
