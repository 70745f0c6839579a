package org.thongthin.certification;

import static org.thongthin.platform.ThaiDates.BANGKOK;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The days on which an award is valid, the first and the last included; days of Bangkok.
 *
 * <p>Months are counted by the calendar (Civil and Commercial Code s. 193/5): a period ends on the day before the day
 * that corresponds to its first; where the last month has no such day, on that month's last day. The first day
 * counts, because an award holds from the beginning of its day (s. 193/3). The time of grace prolongs the period and
 * so begins on the day after it (s. 193/7). A last day that is a holiday stays the last day.
 */
public record Validity(LocalDate from, LocalDate through) {

    public Validity {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("Valid through " + through + ", before it begins on " + from);
        }
    }

    /**
     * Awarded 12 February 2026 for 36 months: through 11 February 2029. Awarded 29 February 2028: through 28 February
     * 2031.
     *
     * @param months 1 or more
     */
    public static Validity ofMonths(LocalDate awarded, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("Valid for " + months + " months");
        }
        return new Validity(awarded, lastDay(awarded, months));
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }

    /**
     * The first day of the renewal window, which ends with the validity: the latest day from which the whole window
     * still fits. Counted back from the first day after the validity; where that month has no such day, its last day.
     * So 12 November 2028 for 3 months and through 11 February 2029, and 28 February 2029 for 3 months and through 30
     * May 2029.
     *
     * @param windowMonths 0 or more; 0 gives the day after the validity, that is, no window. A window longer than the
     *     validity opens before {@link #from}
     */
    public LocalDate renewalOpens(int windowMonths) {
        return firstDayAfter().minusMonths(notNegative(windowMonths));
    }

    /**
     * The last day of grace, inclusive, counted as any period from the first day after the validity: 11 March 2029
     * for 1 month and through 11 February 2029; 28 February 2029 for through 30 or 31 January 2029.
     *
     * @param graceMonths 0 or more; 0 gives {@link #through}, that is, no grace
     */
    public LocalDate graceEnds(int graceMonths) {
        return lastDay(firstDayAfter(), notNegative(graceMonths));
    }

    /** The first instant at which the award is no longer valid: 00:00 in Bangkok on the day after {@link #through}. */
    public Instant expiredAt() {
        return firstDayAfter().atStartOfDay(BANGKOK).toInstant();
    }

    private LocalDate firstDayAfter() {
        return through.plusDays(1);
    }

    private static LocalDate lastDay(LocalDate first, int months) {
        var corresponding = first.plusMonths(months);
        // plusMonths gives the last day of a month that is too short; that day is then within the period
        return corresponding.getDayOfMonth() == first.getDayOfMonth() ? corresponding.minusDays(1) : corresponding;
    }

    private static int notNegative(int months) {
        if (months < 0) {
            throw new IllegalArgumentException("Negative number of months: " + months);
        }
        return months;
    }
}
