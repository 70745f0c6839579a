package org.thongthin.people;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 9, 30);

    @ParameterizedTest
    @CsvSource({"2026-09-30, false", "2026-10-01, true", "2027-09-30, true", "2027-10-01, false"})
    void theFirstAndTheLastDayBelongToIt(LocalDate day, boolean included) {
        assertEquals(included, new Period(FIRST, LAST).includes(day));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, false", "2026-10-01, true", "2999-12-31, true"})
    void withoutALastDayItHasNoEnd(LocalDate day, boolean included) {
        assertEquals(included, Period.startingOn(FIRST).includes(day));
    }

    @Test
    void aSingleDayIsAPeriod() {
        assertTrue(assertDoesNotThrow(() -> new Period(FIRST, FIRST)).includes(FIRST));
    }

    @Test
    void endingBeforeItBeginsIsRefused() {
        assertThrows(Period.PeriodReversed.class, () -> new Period(FIRST, FIRST.minusDays(1)));
    }
}
