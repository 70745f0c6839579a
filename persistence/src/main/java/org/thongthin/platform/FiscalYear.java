package org.thongthin.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

/**
 * A fiscal year (ปีงบประมาณ): 1 October to 30 September, named by the Buddhist year in which it ends (Budget
 * Procedures Act B.E. 2561, s. 4).
 *
 * @param buddhistYear 2400-2701; anything else, a Christian year above all, is a programming error
 */
public record FiscalYear(int buddhistYear) {
    private static final int BUDDHIST_ERA = 543;

    public FiscalYear {
        // 2701 is the fiscal year in which the last Buddhist year that can be typed ends
        if (buddhistYear < 2400 || buddhistYear > 2701) {
            throw new IllegalArgumentException("Not a Buddhist year: " + buddhistYear);
        }
    }

    public static FiscalYear of(LocalDate date) {
        var endsIn = date.getMonthValue() >= Month.OCTOBER.getValue() ? date.getYear() + 1 : date.getYear();
        return new FiscalYear(endsIn + BUDDHIST_ERA);
    }

    /** The fiscal year of the day it is in Bangkok at that instant. */
    public static FiscalYear of(Instant instant) {
        return of(LocalDate.ofInstant(instant, ThaiDates.BANGKOK));
    }

    /** The appraisal round that the day belongs to. */
    public static AppraisalRound round(LocalDate date) {
        var year = of(date);
        var first = new AppraisalRound(year, 1);
        return date.isAfter(first.last()) ? new AppraisalRound(year, 2) : first;
    }

    /** 1 October of the year before. */
    public LocalDate first() {
        return LocalDate.of(christianYear() - 1, Month.OCTOBER, 1);
    }

    /** 30 September, inclusive. */
    public LocalDate last() {
        return LocalDate.of(christianYear(), Month.SEPTEMBER, 30);
    }

    private int christianYear() {
        return buddhistYear - BUDDHIST_ERA;
    }
}
