package org.thongthin.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** When somebody is reminded that an award ends. Not a state of the award: see {@link Standing}. The most urgent comes first. */
public enum Reminder {
    DAYS_30(30),
    DAYS_60(60),
    DAYS_90(90),
    /** The renewal window has opened. */
    WINDOW_OPEN(0);

    private final int days;

    Reminder(int days) {
        this.days = days;
    }

    /** Days before the last valid day from which on it is given; 0 where the programme's window says so. */
    public int getDays() {
        return days;
    }

    /** What makes this reminder needless: itself, and every more urgent one, where days were missed. */
    public List<Reminder> satisfiedBy() {
        return this == WINDOW_OPEN
                ? List.of(this)
                : Stream.of(DAYS_30, DAYS_60, DAYS_90)
                        .filter(other -> other.days <= days)
                        .toList();
    }

    /** The latest last day of validity whose reminder is due on the day. */
    public LocalDate latestThrough(LocalDate today, int windowMonths) {
        return this == WINDOW_OPEN ? latestOpen(today, windowMonths) : today.plusDays(days);
    }

    /** The inverse of {@link Validity#renewalOpens}: from the last day of a month on, all that falls on a missing day is open too. */
    private static LocalDate latestOpen(LocalDate today, int windowMonths) {
        LocalDate after = today.plusMonths(windowMonths);
        boolean monthEnds = today.getDayOfMonth() == today.lengthOfMonth();
        return (monthEnds ? after.withDayOfMonth(after.lengthOfMonth()) : after).minusDays(1);
    }
}
