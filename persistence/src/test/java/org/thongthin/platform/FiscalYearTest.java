package org.thongthin.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
    private static final FiscalYear FY_2570 = new FiscalYear(2570);

    @ParameterizedTest
    @CsvSource({"2026-09-30, 2569", "2026-10-01, 2570", "2026-12-31, 2570", "2027-01-01, 2570", "2027-09-30, 2570"})
    void isNamedByTheBuddhistYearInWhichItEnds(LocalDate date, int buddhistYear) {
        assertEquals(new FiscalYear(buddhistYear), FiscalYear.of(date));
    }

    @Test
    void runsFromTheFirstOfOctoberThroughTheThirtiethOfSeptember() {
        assertEquals(LocalDate.of(2026, 10, 1), FY_2570.first());
        assertEquals(LocalDate.of(2027, 9, 30), FY_2570.last());
    }

    @Test
    void changesAtMidnightInBangkok() {
        var midnight = Instant.parse("2026-09-30T17:00:00Z");
        assertEquals(new FiscalYear(2569), FiscalYear.of(midnight.minusNanos(1)));
        assertEquals(FY_2570, FiscalYear.of(midnight));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2569, 2",
        "2026-10-01, 2570, 1",
        "2027-03-31, 2570, 1",
        "2027-04-01, 2570, 2",
        "2027-09-30, 2570, 2",
        "2027-10-01, 2571, 1"
    })
    void aDayBelongsToOneOfTwoRounds(LocalDate date, int buddhistYear, int number) {
        assertEquals(new AppraisalRound(new FiscalYear(buddhistYear), number), FiscalYear.round(date));
    }

    @Test
    void roundsMeetAtTheEndOfMarch() {
        var first = new AppraisalRound(FY_2570, 1);
        var second = new AppraisalRound(FY_2570, 2);
        assertEquals(FY_2570.first(), first.first());
        assertEquals(LocalDate.of(2027, 3, 31), first.last());
        assertEquals(LocalDate.of(2027, 4, 1), second.first());
        assertEquals(FY_2570.last(), second.last());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 69, 2026, 2399, 2702})
    void aChristianOrShortYearIsRefused(int year) {
        assertThrows(IllegalArgumentException.class, () -> new FiscalYear(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void thereIsNoOtherRound(int number) {
        assertThrows(IllegalArgumentException.class, () -> new AppraisalRound(FY_2570, number));
    }

    @Test
    void everyDateThatCanBeTypedHasAFiscalYear() {
        assertEquals(new FiscalYear(2400), FiscalYear.of(ThaiDates.parse("1/1/2400")));
        assertEquals(new FiscalYear(2701), FiscalYear.of(ThaiDates.parse("31/12/2700")));
    }

    @Property
    void aDayLiesWithinItsYearAndItsRound(@ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate date) {
        var year = FiscalYear.of(date);
        assertFalse(date.isBefore(year.first()) || date.isAfter(year.last()));
        var round = FiscalYear.round(date);
        assertEquals(year, round.year());
        assertFalse(date.isBefore(round.first()) || date.isAfter(round.last()));
    }
}
