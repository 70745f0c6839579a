package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thongthin.certification.Standing.EXPIRED;
import static org.thongthin.certification.Standing.EXPIRING;
import static org.thongthin.certification.Standing.REVOKED;
import static org.thongthin.certification.Standing.SUPERSEDED;
import static org.thongthin.certification.Standing.VALID;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final LocalDate AWARDED = LocalDate.of(2026, 2, 12);
    /** Through 11 February 2029. */
    private static final Validity VALIDITY = Validity.ofMonths(AWARDED, 36);

    private static final int WINDOW = 3;

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, VALID",
        "2028-11-11, VALID",
        "2028-11-12, EXPIRING",
        "2029-02-11, EXPIRING",
        "2029-02-12, EXPIRED",
        "2029-03-11, EXPIRED", // last day of grace
        "2029-03-12, EXPIRED"
    })
    void movesWithTheDay(LocalDate today, Standing expected) {
        assertEquals(expected, Standing.of(VALIDITY, WINDOW, null, false, today));
    }

    @Test
    void withoutAWindowAnAwardIsValidToItsLastDay() {
        assertEquals(VALID, Standing.of(VALIDITY, 0, null, false, VALIDITY.through()));
        assertEquals(
                EXPIRED,
                Standing.of(VALIDITY, 0, null, false, VALIDITY.through().plusDays(1)));
    }

    @Test
    void aWindowLongerThanTheValidityOpensWithIt() {
        assertEquals(VALID, Standing.of(VALIDITY, 48, null, false, AWARDED.minusDays(1)));
        assertEquals(EXPIRING, Standing.of(VALIDITY, 48, null, false, AWARDED));
    }

    @Test
    void beforeItsFirstDayAnAwardStandsAsValid() {
        assertEquals(VALID, Standing.of(VALIDITY, WINDOW, null, false, AWARDED.minusYears(1)));
    }

    @Test
    void aRevocationHoldsFromItsDayOn() {
        var revokedOn = LocalDate.of(2028, 12, 1);
        assertEquals(EXPIRING, Standing.of(VALIDITY, WINDOW, revokedOn, false, revokedOn.minusDays(1)));
        assertEquals(REVOKED, Standing.of(VALIDITY, WINDOW, revokedOn, false, revokedOn));
        assertEquals(REVOKED, Standing.of(VALIDITY, WINDOW, revokedOn, false, LocalDate.of(2040, 1, 1)));
    }

    @Test
    void aRevokedAwardStaysRevokedWhenItIsSuperseded() {
        assertEquals(REVOKED, Standing.of(VALIDITY, WINDOW, AWARDED, true, AWARDED));
    }

    @Test
    void aSupersededAwardStaysSupersededWhenItExpires() {
        assertEquals(SUPERSEDED, Standing.of(VALIDITY, WINDOW, null, true, AWARDED));
        assertEquals(SUPERSEDED, Standing.of(VALIDITY, WINDOW, null, true, LocalDate.of(2040, 1, 1)));
    }

    @Property
    void anAwardNeverGetsBetterWithTime(
            @ForAll @DateRange(min = "2026-01-01", max = "2030-12-31") LocalDate today,
            @ForAll @IntRange(min = 0, max = 40) int window,
            @ForAll boolean superseded) {
        var revokedOn = LocalDate.of(2028, 6, 15);
        var standing = Standing.of(VALIDITY, window, revokedOn, superseded, today);
        var tomorrow = Standing.of(VALIDITY, window, revokedOn, superseded, today.plusDays(1));
        assertEquals(true, standing.compareTo(tomorrow) <= 0);
    }
}
