package org.thongthin.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpiryTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 1);

    @Test
    void daysCountFromTodayAndMonthsAreWhole() {
        assertEquals(Optional.of(new Expiry(TODAY, LocalDate.of(2028, 3, 2))), Expiry.of("30", TODAY));
        assertEquals(Optional.of(new Expiry(TODAY, LocalDate.of(2028, 5, 1))), Expiry.of("90", TODAY));
        assertEquals(
                Optional.of(new Expiry(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29))),
                Expiry.of("2028-02", TODAY));
    }

    @Test
    void allElseFiltersNothing() {
        for (String text : List.of("", "31", "2028-13", "2028-2", "x", "30 or 1=1")) {
            assertEquals(Optional.empty(), Expiry.of(text, TODAY), text);
        }
        assertEquals(Optional.empty(), Expiry.of(null, TODAY));
    }
}
