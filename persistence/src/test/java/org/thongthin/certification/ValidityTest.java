package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.platform.ThaiDates;

class ValidityTest {
    private static final LocalDate AWARDED = LocalDate.of(2026, 2, 12);
    private static final Validity THREE_YEARS = Validity.ofMonths(AWARDED, 36);

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 36, 2029-02-11",
        "2028-02-29, 36, 2031-02-28", // no such day: the month's last, not the one before
        "2028-02-29, 48, 2032-02-28", // 29 February again: the day before
        "2025-08-31, 6, 2026-02-28",
        "2027-08-31, 6, 2028-02-29",
        "2026-08-30, 6, 2027-02-28",
        "2026-08-29, 6, 2027-02-28",
        "2026-08-28, 6, 2027-02-27",
        "2026-08-29, 18, 2028-02-28",
        "2026-03-31, 1, 2026-04-30",
        "2026-03-30, 1, 2026-04-29",
        "2026-01-31, 12, 2027-01-30",
        "2026-02-28, 1, 2026-03-27",
        "2026-03-01, 12, 2027-02-28",
        "2027-03-01, 12, 2028-02-29",
        "2026-10-01, 12, 2027-09-30",
        "2026-12-31, 2, 2027-02-28"
    })
    void runsThroughTheDayBeforeTheCorrespondingOneOrTheLastOfAShortMonth(
            LocalDate awarded, int months, LocalDate through) {
        assertEquals(new Validity(awarded, through), Validity.ofMonths(awarded, months));
    }

    @ParameterizedTest
    @CsvSource({
        "2029-02-11, 3, 2028-11-12",
        "2029-02-11, 0, 2029-02-12", // no window
        "2029-02-28, 3, 2028-12-01",
        "2028-02-29, 3, 2027-12-01",
        "2028-02-28, 3, 2027-11-29", // the day after is 29 February
        "2029-05-27, 3, 2029-02-28",
        "2029-05-28, 3, 2029-02-28", // no 29, 30, 31 February: its last day
        "2029-05-30, 3, 2029-02-28",
        "2029-05-31, 3, 2029-03-01",
        "2028-05-30, 3, 2028-02-29",
        "2029-12-30, 1, 2029-11-30"
    })
    void renewalOpensTheWindowBeforeTheFirstDayAfter(LocalDate through, int window, LocalDate opens) {
        assertEquals(opens, new Validity(LocalDate.of(2026, 1, 1), through).renewalOpens(window));
    }

    @ParameterizedTest
    @CsvSource({
        "2029-02-11, 1, 2029-03-11",
        "2029-02-11, 0, 2029-02-11", // no grace
        "2031-02-28, 1, 2031-03-31",
        "2028-02-29, 1, 2028-03-31",
        "2029-01-27, 1, 2029-02-27",
        "2029-01-28, 1, 2029-02-28", // from 29 January: no such day in February
        "2029-01-30, 1, 2029-02-28",
        "2029-01-31, 1, 2029-02-28",
        "2028-01-30, 1, 2028-02-29",
        "2029-03-30, 1, 2029-04-30",
        "2029-12-31, 2, 2030-02-28"
    })
    void graceIsCountedFromTheFirstDayAfter(LocalDate through, int grace, LocalDate ends) {
        assertEquals(ends, new Validity(LocalDate.of(2026, 1, 1), through).graceEnds(grace));
    }

    @Test
    void firstAndLastDayAreIncluded() {
        assertTrue(THREE_YEARS.includes(AWARDED));
        assertTrue(THREE_YEARS.includes(LocalDate.of(2029, 2, 11)));
        assertFalse(THREE_YEARS.includes(AWARDED.minusDays(1)));
        assertFalse(THREE_YEARS.includes(LocalDate.of(2029, 2, 12)));
    }

    @Test
    void expiryBeginsAtMidnightInBangkok() {
        assertEquals(Instant.parse("2029-02-11T17:00:00Z"), THREE_YEARS.expiredAt());
    }

    @Test
    void aValidityOfOneDayIsPossibleAndAnEmptyOneIsNot() {
        assertTrue(new Validity(AWARDED, AWARDED).includes(AWARDED));
        assertThrows(IllegalArgumentException.class, () -> new Validity(AWARDED, AWARDED.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void lessThanAMonthIsRefused(int months) {
        assertThrows(IllegalArgumentException.class, () -> Validity.ofMonths(AWARDED, months));
    }

    @Test
    void negativeWindowAndGraceAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> THREE_YEARS.renewalOpens(-1));
        assertThrows(IllegalArgumentException.class, () -> THREE_YEARS.graceEnds(-1));
    }

    @Property(tries = 3000)
    void theDayAfterIsTheCorrespondingDayOrTheFirstOfTheNextMonth(
            @ForAll @DateRange(min = "2018-01-01", max = "2060-12-31") LocalDate awarded,
            @ForAll @IntRange(min = 1, max = 120) int months) {
        var after = Validity.ofMonths(awarded, months).through().plusDays(1);
        var lastMonth = awarded.withDayOfMonth(1).plusMonths(months);
        var expected = awarded.getDayOfMonth() <= lastMonth.lengthOfMonth()
                ? lastMonth.withDayOfMonth(awarded.getDayOfMonth())
                : lastMonth.plusMonths(1);
        assertEquals(expected, after);
    }

    @Property(tries = 3000)
    void theWindowOpensOnTheLatestDayFromWhichItStillFits(
            @ForAll @DateRange(min = "2018-01-01", max = "2060-12-31") LocalDate through,
            @ForAll @IntRange(min = 1, max = 24) int window) {
        var opens = new Validity(through, through).renewalOpens(window);
        assertFalse(Validity.ofMonths(opens, window).through().isAfter(through));
        assertTrue(Validity.ofMonths(opens.plusDays(1), window).through().isAfter(through));
    }

    @Property(tries = 3000)
    void graceIsAPeriodLikeAnyOtherAndGrowsWithTheValidity(
            @ForAll @DateRange(min = "2018-01-01", max = "2060-12-31") LocalDate through,
            @ForAll @IntRange(min = 1, max = 24) int grace) {
        var validity = new Validity(through, through);
        var followOn = Validity.ofMonths(through.plusDays(1), grace);
        assertEquals(followOn.through(), validity.graceEnds(grace));
        var next = new Validity(through, through.plusDays(1));
        assertFalse(next.graceEnds(grace).isBefore(validity.graceEnds(grace)));
    }

    @Property
    void expiryIsTheFirstInstantNotIncluded(
            @ForAll @DateRange(min = "2018-01-01", max = "2060-12-31") LocalDate awarded,
            @ForAll @IntRange(min = 1, max = 120) int months) {
        var validity = Validity.ofMonths(awarded, months);
        var expiredAt = validity.expiredAt();
        assertFalse(validity.includes(LocalDate.ofInstant(expiredAt, ThaiDates.BANGKOK)));
        assertTrue(validity.includes(LocalDate.ofInstant(expiredAt.minusNanos(1), ThaiDates.BANGKOK)));
    }
}
