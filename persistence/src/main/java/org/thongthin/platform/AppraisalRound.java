package org.thongthin.platform;

import java.time.LocalDate;

/**
 * One of the two appraisal rounds (รอบการประเมิน) of a fiscal year: the first 1 October to 31 March, the second 1
 * April to 30 September.
 *
 * @param number 1 or 2
 */
public record AppraisalRound(FiscalYear year, int number) {
    private static final int MONTHS = 6;

    public AppraisalRound {
        if (number != 1 && number != 2) {
            throw new IllegalArgumentException("A fiscal year has rounds 1 and 2, not " + number);
        }
    }

    public LocalDate first() {
        return year.first().plusMonths((number - 1L) * MONTHS);
    }

    /** Inclusive. */
    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }
}
