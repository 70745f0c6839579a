package org.thongthin.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.thongthin.platform.ThaiDates.BANGKOK;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDatesTest {
    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant MORNING = Instant.parse("2026-11-22T03:41:05.999Z");

    @Test
    void datesAreShownInTheBuddhistEra() {
        assertEquals("22 พฤศจิกายน 2569", ThaiDates.full(DAY));
        assertEquals("22 พ.ย. 2569", ThaiDates.shortForm(DAY));
        assertEquals("1 มกราคม 2570", ThaiDates.full(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void monthsHaveTheirThaiNames() {
        assertEquals(
                List.of(
                        "มกราคม",
                        "กุมภาพันธ์",
                        "มีนาคม",
                        "เมษายน",
                        "พฤษภาคม",
                        "มิถุนายน",
                        "กรกฎาคม",
                        "สิงหาคม",
                        "กันยายน",
                        "ตุลาคม",
                        "พฤศจิกายน",
                        "ธันวาคม"),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month ->
                                ThaiDates.full(LocalDate.of(2026, month, 1)).split(" ")[1])
                        .toList());
    }

    @Test
    void monthsHaveTheirThaiAbbreviations() {
        assertEquals(
                "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
                String.join(
                        " ",
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> ThaiDates.shortForm(LocalDate.of(2026, month, 1))
                                        .split(" ")[1])
                                .toList()));
    }

    @Test
    void englishShowsTheChristianEra() {
        assertEquals("22 November 2026", ThaiDates.full(DAY, Locale.ENGLISH));
        assertEquals("22 Nov 2026", ThaiDates.shortForm(DAY, Locale.ENGLISH));
        assertEquals("1 Sep 2026", ThaiDates.shortForm(LocalDate.of(2026, 9, 1), Locale.UK));
    }

    @Test
    void anyLocaleButEnglishShowsThai() {
        for (var locale : List.of(THAI, Locale.forLanguageTag("th-TH-u-nu-thai"), Locale.FRENCH, Locale.ROOT)) {
            assertEquals("22 พฤศจิกายน 2569", ThaiDates.full(DAY, locale));
            assertEquals("22 พ.ย. 2569", ThaiDates.shortForm(DAY, locale));
        }
    }

    @Test
    void timesAreShownInBangkok() {
        assertEquals("22 พ.ย. 2569 เวลา 10.41 น.", ThaiDates.dateTime(MORNING, THAI));
        assertEquals("22 Nov 2026, 10:41", ThaiDates.dateTime(MORNING, Locale.ENGLISH));
        assertEquals("10.41 น.", ThaiDates.time(MORNING, THAI));
        assertEquals("10:41", ThaiDates.time(MORNING, Locale.ENGLISH));
        assertEquals("10:41:05 น.", ThaiDates.timeWithSeconds(MORNING, THAI));
        assertEquals("10:41:05", ThaiDates.timeWithSeconds(MORNING, Locale.ENGLISH));
    }

    @Test
    void midnightBelongsToTheNewDay() {
        var newYear = Instant.parse("2026-12-31T17:00:00Z");
        assertEquals("1 ม.ค. 2570 เวลา 00.00 น.", ThaiDates.dateTime(newYear, THAI));
        assertEquals("31 ธ.ค. 2569 เวลา 23.59 น.", ThaiDates.dateTime(newYear.minusNanos(1), THAI));
    }

    @Test
    void todayIsTheDayInBangkokWhateverTheZoneOfTheClock() {
        var midnight = Instant.parse("2026-11-21T17:00:00Z");
        for (var zone : List.of(ZoneOffset.UTC, BANGKOK, ZoneId.of("America/Los_Angeles"))) {
            assertEquals(DAY, ThaiDates.today(Clock.fixed(midnight, zone)));
            assertEquals(DAY.minusDays(1), ThaiDates.today(Clock.fixed(midnight.minusNanos(1), zone)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22/11/2569",
                "22-11-2569",
                "22.11.2569",
                "22 11 2569",
                "๒๒/๑๑/๒๕๖๙",
                "๒2/11/๒๕๖9",
                "22/11/2026",
                " 22 / 11 / 2569 ",
                "\u00A022  11\t2569\u200B"
            })
    void dayMonthYearIsRead(String typed) {
        assertEquals(DAY, ThaiDates.parse(typed));
    }

    @Test
    void oneDigitIsEnoughForDayAndMonth() {
        assertEquals(LocalDate.of(2026, 2, 1), ThaiDates.parse("1/2/2569"));
    }

    @Test
    void erasAreToldApartByTheYearUpToTheirEdges() {
        assertEquals(LocalDate.of(1857, 1, 1), ThaiDates.parse("1/1/2400"));
        assertEquals(LocalDate.of(2157, 12, 31), ThaiDates.parse("31/12/2700"));
        assertEquals(LocalDate.of(1900, 1, 1), ThaiDates.parse("1/1/1900"));
        assertEquals(LocalDate.of(2100, 12, 31), ThaiDates.parse("31/12/2100"));
        assertEquals(LocalDate.of(2028, 2, 29), ThaiDates.parse("29/02/2571"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "22/11/69",
                "22/11/26",
                "๒๒/๑๑/๖๙",
                "22/11/569",
                "22/11/02569",
                "31/02/2569",
                "29/02/2569",
                "31/04/2569",
                "0/1/2569",
                "32/1/2569",
                "1/0/2569",
                "1/13/2569",
                "11/22/2569",
                "1/1/2399",
                "1/1/2701",
                "1/1/1899",
                "1/1/2101",
                "2026-11-22",
                "2569/11/22",
                "22/11",
                "22/11-2569",
                "22112569",
                "-22/11/2569",
                "22//11//2569",
                "22/11/2569 10:00",
                "22 พฤศจิกายน 2569",
                "พรุ่งนี้",
                "２２/１１/２５６９"
            })
    void anythingElseIsRefused(String typed) {
        assertThrows(UnreadableDate.class, () -> ThaiDates.parse(typed));
    }

    @Test
    void refusalNamesWhatWasTyped() {
        var refusal = assertThrows(UnreadableDate.class, () -> ThaiDates.parse("31/02/2569"));
        assertEquals("UnreadableDate", refusal.getKey());
        assertArrayEquals(new Object[] {"31/02/2569"}, refusal.getArguments());
    }

    @Property
    void aDateTypedInEitherEraIsThatDate(@ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate date) {
        var dayAndMonth = date.getDayOfMonth() + "/" + date.getMonthValue() + "/";
        assertEquals(date, ThaiDates.parse(dayAndMonth + date.getYear()));
        assertEquals(date, ThaiDates.parse(dayAndMonth + (date.getYear() + 543)));
    }

    @Property
    void aYearOfNoEraIsRefused(@ForAll @IntRange(min = 0, max = 9999) int year) {
        var isRead = (2400 <= year && year <= 2700) || (1900 <= year && year <= 2100);
        if (isRead) {
            ThaiDates.parse("1/1/" + year);
        } else {
            assertThrows(UnreadableDate.class, () -> ThaiDates.parse("1/1/" + year));
        }
    }
}
