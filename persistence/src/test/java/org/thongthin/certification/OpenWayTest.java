package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What time alone changes: standing and open way, day by day, against calendars reckoned in another way. */
class OpenWayTest {

    private static final int WINDOW = 3;
    private static final int GRACE = 1;

    @ParameterizedTest
    @CsvSource({
        // the cases of the rule: awarded, day, standing, way
        "2026-02-12, 2026-02-12, VALID, NONE",
        "2026-02-12, 2028-11-11, VALID, NONE",
        "2026-02-12, 2028-11-12, EXPIRING, RENEWAL",
        "2026-02-12, 2029-02-11, EXPIRING, RENEWAL",
        "2026-02-12, 2029-02-12, EXPIRED, RENEWAL",
        "2026-02-12, 2029-03-11, EXPIRED, RENEWAL",
        "2026-02-12, 2029-03-12, EXPIRED, FIRST_AWARD",
        // leap day: through 28 February 2031
        "2028-02-29, 2031-02-28, EXPIRING, RENEWAL",
        "2028-02-29, 2031-03-01, EXPIRED, RENEWAL",
        "2028-02-29, 2031-03-31, EXPIRED, RENEWAL",
        "2028-02-29, 2031-04-01, EXPIRED, FIRST_AWARD",
        // month ends
        "2026-08-31, 2029-08-30, EXPIRING, RENEWAL",
        "2026-08-31, 2029-05-30, VALID, NONE",
        "2026-08-31, 2029-05-31, EXPIRING, RENEWAL",
        // the fiscal year's edge
        "2026-09-30, 2029-09-29, EXPIRING, RENEWAL",
        "2026-09-30, 2029-09-30, EXPIRED, RENEWAL",
        "2026-10-01, 2029-09-30, EXPIRING, RENEWAL",
        "2026-10-01, 2029-10-01, EXPIRED, RENEWAL",
    })
    void theEdges(LocalDate awarded, LocalDate day, Standing standing, OpenWay way) {
        Validity validity = Validity.ofMonths(awarded, 36);
        assertEquals(standing, Standing.of(validity, WINDOW, null, false, day));
        assertEquals(way, OpenWay.on(day, validity, WINDOW, GRACE, null));
    }

    /** Forty-one months, each day: the oracle knows only calendar pages, no arithmetic of periods. */
    @Property(tries = 150)
    void everyDayOfFortyMonths(@ForAll @DateRange(min = "2025-01-01", max = "2033-12-31") LocalDate awarded) {
        Validity validity = Validity.ofMonths(awarded, 36);
        LocalDate firstAfter = corresponding(awarded, 36);
        LocalDate opens = lastFitting(firstAfter);
        LocalDate closed = corresponding(firstAfter, GRACE);
        for (LocalDate day = awarded; day.isBefore(awarded.plusMonths(41)); day = day.plusDays(1)) {
            Standing standing = day.isBefore(opens)
                    ? Standing.VALID
                    : day.isBefore(firstAfter) ? Standing.EXPIRING : Standing.EXPIRED;
            OpenWay way =
                    day.isBefore(opens) ? OpenWay.NONE : day.isBefore(closed) ? OpenWay.RENEWAL : OpenWay.FIRST_AWARD;
            assertEquals(standing, Standing.of(validity, WINDOW, null, false, day), awarded + " on " + day);
            assertEquals(way, OpenWay.on(day, validity, WINDOW, GRACE, null), awarded + " on " + day);
        }
    }

    /** The first day after a period of months: the same day of that month, or where it has none, the first of the next. */
    private static LocalDate corresponding(LocalDate first, int months) {
        YearMonth month = YearMonth.from(first).plusMonths(months);
        return month.isValidDay(first.getDayOfMonth())
                ? month.atDay(first.getDayOfMonth())
                : month.plusMonths(1).atDay(1);
    }

    /** The same day of the month three before, or where it has none, that month's last. */
    private static LocalDate lastFitting(LocalDate firstAfter) {
        YearMonth month = YearMonth.from(firstAfter).minusMonths(WINDOW);
        return month.atDay(Math.min(firstAfter.getDayOfMonth(), month.lengthOfMonth()));
    }

    @Test
    void whoHasNoAwardGoesForTheFirst() {
        assertEquals(OpenWay.FIRST_AWARD, OpenWay.on(LocalDate.of(2026, 1, 1), null, WINDOW, GRACE, null));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, FIRST_AWARD", "2026-05-31, NONE", "2029-02-01, FIRST_AWARD"})
    void aRevokedAwardIsNotRenewed(LocalDate day, OpenWay way) {
        Validity validity = Validity.ofMonths(LocalDate.of(2026, 2, 12), 36);
        assertEquals(way, OpenWay.on(day, validity, WINDOW, GRACE, LocalDate.of(2026, 6, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETION, 2029-01-15, 2032-01-14",
        "COMPLETION, 2029-03-11, 2032-03-10", // in grace
        "LAST_EXPIRY, 2028-11-12, 2032-02-11",
        "LAST_EXPIRY, 2029-03-11, 2032-02-11",
    })
    void aRenewalIsCountedFromItsDayOrFromTheLastExpiry(RenewalBase base, LocalDate awarded, LocalDate through) {
        ProgrammeVersion version = GivenProgramme.decidedBy(DecisionKind.HR, base, GivenProgramme.posting());
        assertEquals(through, version.renewedThrough(awarded, LocalDate.of(2029, 2, 11)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "UTC", "Pacific/Kiritimati"})
    void theZoneOfTheMachineChangesNothing(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            theEdges(LocalDate.of(2026, 2, 12), LocalDate.of(2029, 2, 12), Standing.EXPIRED, OpenWay.RENEWAL);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
