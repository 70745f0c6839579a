package org.thongthin.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days, the first and the last included, on one of which an award is valid for the last time. */
public record Expiry(LocalDate first, LocalDate last) {

    /** From today on, so many days ahead. */
    public static Expiry within(int days, LocalDate today) {
        return new Expiry(today, today.plusDays(days));
    }

    public static Expiry in(YearMonth month) {
        return new Expiry(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * As addresses write it: {@code 30}, {@code 60} or {@code 90} days from today, or a month such as {@code 2026-12}. Empty for all
     * else.
     */
    public static Optional<Expiry> of(String text, LocalDate today) {
        if (text != null && text.matches("30|60|90")) {
            return Optional.of(within(Integer.parseInt(text), today));
        }
        if (text == null || !text.matches("\\d{4}-\\d{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(in(YearMonth.parse(text)));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }
}
