package org.thongthin.platform;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dates and times as people in Thailand read and type them: Bangkok time, Buddhist era, Arabic digits.
 *
 * <p>Where a locale is asked for, English gives the Christian era in English; every other language gives Thai.
 */
public final class ThaiDates {
    /** The zone of all legal days and all times shown. */
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private static final int BUDDHIST_ERA = 543;
    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final Pattern MONTH = Pattern.compile("M+");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("([0-9]{1,2}) ?([-/. ]) ?([0-9]{1,2}) ?\\2 ?([0-9]{4})");

    private ThaiDates() {}

    /** The day it is in Bangkok, whatever the zone of the clock. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BANGKOK);
    }

    /** 22 พฤศจิกายน 2569 */
    public static String full(LocalDate date) {
        return full(date, THAI);
    }

    /** 22 พฤศจิกายน 2569, 22 November 2026 */
    public static String full(LocalDate date, Locale locale) {
        return Style.FULL.in(locale).format(date);
    }

    /** 22 พ.ย. 2569 */
    public static String shortForm(LocalDate date) {
        return shortForm(date, THAI);
    }

    /** 22 พ.ย. 2569, 22 Nov 2026 */
    public static String shortForm(LocalDate date, Locale locale) {
        return Style.SHORT.in(locale).format(date);
    }

    /** 22 พ.ย. 2569 เวลา 10.41 น., 22 Nov 2026, 10:41; in Bangkok, seconds cut off */
    public static String dateTime(Instant instant, Locale locale) {
        return Style.DATE_TIME.in(locale).format(instant);
    }

    /** 10.41 น., 10:41; in Bangkok, seconds cut off */
    public static String time(Instant instant, Locale locale) {
        return Style.TIME.in(locale).format(instant);
    }

    /** 10:41:05 น., 10:41:05; in Bangkok. Colons in Thai too, as the design of the quiz page has them. */
    public static String timeWithSeconds(Instant instant, Locale locale) {
        return Style.TIME_WITH_SECONDS.in(locale).format(instant);
    }

    /**
     * Reads day, month and four-digit year, in this order, in Arabic or Thai digits, the same separator (/, -, . or a
     * space) both times: years 2400-2700 are Buddhist, 1900-2100 Christian. All else is refused, two-digit years and
     * the ISO form 2026-11-22 included: one order of the parts, so that nobody has to guess which was meant.
     *
     * @throws UnreadableDate also for null, for nothing typed and for days that do not exist
     */
    public static LocalDate parse(String typed) {
        if (typed == null) {
            throw new UnreadableDate(null);
        }
        var parts = DAY_MONTH_YEAR.matcher(ThaiText.arabicDigits(ThaiText.normaliseLine(typed)));
        if (!parts.matches()) {
            throw new UnreadableDate(typed);
        }
        try {
            var year = christianYear(Integer.parseInt(parts.group(4)));
            return LocalDate.of(year, Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(1)));
        } catch (DateTimeException noSuchDay) {
            throw new UnreadableDate(typed);
        }
    }

    private static int christianYear(int year) {
        if (2400 <= year && year <= 2700) {
            return year - BUDDHIST_ERA;
        }
        if (1900 <= year && year <= 2100) {
            return year;
        }
        throw new DateTimeException("Neither a Buddhist nor a Christian year: " + year);
    }

    private enum Style {
        FULL("d MMMM y", "d MMMM y"),
        SHORT("d MMM y", "d MMM y"),
        DATE_TIME("d MMM y 'เวลา' HH.mm 'น.'", "d MMM y, HH:mm"),
        TIME("HH.mm 'น.'", "HH:mm"),
        TIME_WITH_SECONDS("HH:mm:ss 'น.'", "HH:mm:ss");

        private final DateTimeFormatter thai;
        private final DateTimeFormatter english;

        Style(String thai, String english) {
            this.thai = formatter(thai, THAI)
                    .withChronology(ThaiBuddhistChronology.INSTANCE)
                    .withZone(BANGKOK);
            // plain English: the locales of countries differ ("Sept" in Britain)
            this.english = formatter(english, Locale.ENGLISH).withZone(BANGKOK);
        }

        /** With the names of the months looked up now: a pattern's formatter looks each one up again at each use. */
        private static DateTimeFormatter formatter(String pattern, Locale locale) {
            Matcher month = MONTH.matcher(pattern);
            if (!month.find()) {
                return DateTimeFormatter.ofPattern(pattern, locale);
            }
            DateTimeFormatter name = DateTimeFormatter.ofPattern(month.group(), locale);
            Map<Long, String> names =
                    Stream.of(Month.values()).collect(Collectors.toMap(one -> (long) one.getValue(), name::format));
            return new DateTimeFormatterBuilder()
                    .appendPattern(pattern.substring(0, month.start()))
                    .appendText(ChronoField.MONTH_OF_YEAR, names)
                    .appendPattern(pattern.substring(month.end()))
                    .toFormatter(locale);
        }

        DateTimeFormatter in(Locale locale) {
            return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : thai;
        }
    }
}
