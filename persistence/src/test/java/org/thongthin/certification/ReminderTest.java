package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderTest {

    @ParameterizedTest
    @CsvSource({
        "DAYS_90,2028-11-13,2029-02-11",
        "DAYS_60,2028-12-13,2029-02-11",
        "DAYS_30,2029-01-12,2029-02-11",
        "DAYS_30,2028-01-30,2028-02-29"
    })
    void itIsDueSoManyDaysBeforeTheLastValidDay(Reminder reminder, LocalDate day, LocalDate through) {
        assertEquals(through, reminder.latestThrough(day, 0));
        assertTrue(through.isAfter(reminder.latestThrough(day.minusDays(1), 0)));
    }

    /** Day by day through four years with their leap day: due exactly from the day on which the window opens. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 11, 12, 13})
    void theWindowsReminderIsDueFromItsOpeningOn(int months) {
        LocalDate first = LocalDate.of(2026, 11, 30);
        for (LocalDate today = first; today.isBefore(first.plusYears(4)); today = today.plusDays(1)) {
            LocalDate latest = Reminder.WINDOW_OPEN.latestThrough(today, months);
            assertFalse(opens(latest, months).isAfter(today), today + ": " + latest);
            assertTrue(opens(latest.plusDays(1), months).isAfter(today), today + ": " + latest);
        }
    }

    private static LocalDate opens(LocalDate through, int months) {
        return new Validity(through.minusYears(3), through).renewalOpens(months);
    }

    @Test
    void aMoreUrgentReminderMakesTheEarlierOnesNeedless() {
        assertEquals(List.of(Reminder.DAYS_30), Reminder.DAYS_30.satisfiedBy());
        assertEquals(List.of(Reminder.DAYS_30, Reminder.DAYS_60), Reminder.DAYS_60.satisfiedBy());
        assertEquals(List.of(Reminder.DAYS_30, Reminder.DAYS_60, Reminder.DAYS_90), Reminder.DAYS_90.satisfiedBy());
        assertEquals(List.of(Reminder.WINDOW_OPEN), Reminder.WINDOW_OPEN.satisfiedBy());
    }
}
