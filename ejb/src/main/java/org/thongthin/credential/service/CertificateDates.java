package org.thongthin.credential.service;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a certificate writes them. */
final class CertificateDates {

    private static final int BUDDHIST_ERA = 543;
    private static final DateTimeFormatter DAY_MONTH =
            DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("th"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private CertificateDates() {}

    /** 2 พฤศจิกายน 2569. */
    static String thai(LocalDate day) {
        return DAY_MONTH.format(day) + ' ' + (day.getYear() + BUDDHIST_ERA);
    }

    /** 2 November 2026. */
    static String english(LocalDate day) {
        return ENGLISH.format(day);
    }
}
