package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.platform.FiscalYear;
import org.thongthin.platform.ThaiDates;

/** The time zone and the locale of the machine change nothing: 14 hours behind Bangkok, 7 behind it, 7 ahead of it. */
class DatesUnderForeignDefaultsTest {
    private static final Locale THAI = Locale.forLanguageTag("th");
    /** 22 November 2026, 00:00 in Bangkok; the 21st in Los Angeles and UTC, the 22nd in Kiritimati. */
    private static final Instant MIDNIGHT = Instant.parse("2026-11-21T17:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "UTC", "Pacific/Kiritimati"})
    void todayIsTheDayInBangkok(String zone) {
        under(zone, () -> {
            var clock = Clock.fixed(MIDNIGHT, TimeZone.getDefault().toZoneId());
            assertEquals(LocalDate.of(2026, 11, 22), ThaiDates.today(clock));
            assertEquals(LocalDate.of(2026, 11, 21), ThaiDates.today(Clock.offset(clock, Duration.ofNanos(-1))));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "UTC", "Pacific/Kiritimati"})
    void datesAreReadAndShownTheSame(String zone) {
        under(zone, () -> {
            assertEquals(LocalDate.of(2026, 11, 22), ThaiDates.parse("22/11/2569"));
            assertEquals("22 พฤศจิกายน 2569", ThaiDates.full(LocalDate.of(2026, 11, 22)));
            assertEquals("22 พ.ย. 2569 เวลา 00.00 น.", ThaiDates.dateTime(MIDNIGHT, THAI));
            assertEquals("22 Nov 2026, 00:00", ThaiDates.dateTime(MIDNIGHT, Locale.ENGLISH));
            assertEquals("23:59:59", ThaiDates.timeWithSeconds(MIDNIGHT.minusNanos(1), Locale.ENGLISH));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "UTC", "Pacific/Kiritimati"})
    void theFiscalYearChangesAtMidnightInBangkok(String zone) {
        under(zone, () -> {
            var october = Instant.parse("2026-09-30T17:00:00Z");
            assertEquals(2569, FiscalYear.of(october.minusNanos(1)).buddhistYear());
            assertEquals(2570, FiscalYear.of(october).buddhistYear());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "UTC", "Pacific/Kiritimati"})
    void anAwardExpiresAtMidnightInBangkok(String zone) {
        under(zone, () -> {
            var validity = Validity.ofMonths(LocalDate.of(2026, 2, 12), 36);
            assertEquals(LocalDate.of(2029, 2, 11), validity.through());
            assertEquals(LocalDate.of(2028, 11, 12), validity.renewalOpens(3));
            assertEquals(LocalDate.of(2029, 3, 11), validity.graceEnds(1));
            assertEquals(Instant.parse("2029-02-11T17:00:00Z"), validity.expiredAt());
        });
    }

    /** Runs the check under that default time zone and a default locale of Thai digits and the Buddhist era. */
    private static void under(String zone, Runnable check) {
        var zoneBefore = TimeZone.getDefault();
        var localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            check.run();
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }
}
