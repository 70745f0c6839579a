package org.thongthin.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.thongthin.platform.ThaiDates;

/** Dates and times for pages, in the page's language; null is shown as nothing. */
@Named("dates")
@RequestScoped
public class Dates {

    private static final int BUDDHIST_ERA = 543;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    Messages messages;

    /** 22 พฤศจิกายน 2569 */
    public String full(LocalDate date) {
        return date == null ? "" : ThaiDates.full(date, language.getLocale());
    }

    /** 22 พ.ย. 2569 */
    public String brief(LocalDate date) {
        return date == null ? "" : ThaiDates.shortForm(date, language.getLocale());
    }

    /** 22/11/2569, as it is typed into a field: of the Buddhist era in either language. */
    public String typed(LocalDate date) {
        return date == null
                ? ""
                : "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear() + BUDDHIST_ERA);
    }

    /** The day in Bangkok on which something happened. */
    public String day(Instant at) {
        return at == null ? "" : brief(LocalDate.ofInstant(at, ThaiDates.BANGKOK));
    }

    /** 22 พ.ย. 2569 เวลา 10.41 น. */
    public String moment(Instant at) {
        return at == null ? "" : ThaiDates.dateTime(at, language.getLocale());
    }

    /** The date with how far away it is: 15 ธ.ค. 2569 (อีก 23 วัน). */
    public String due(LocalDate date) {
        if (date == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(ThaiDates.today(clock), date);
        String key = days > 0 ? "date.in" : days < 0 ? "date.ago" : "date.today";
        return brief(date) + " (" + messages.format("platform", key, language.getLocale(), Math.abs(days)) + ")";
    }

    /** Whether the day is over. */
    public boolean past(LocalDate date) {
        return date != null && date.isBefore(ThaiDates.today(clock));
    }

    /** Whole minutes between two moments, at least one. */
    public long minutes(Instant from, Instant to) {
        return from == null || to == null ? 0 : Math.max(1, ChronoUnit.MINUTES.between(from, to));
    }

    /** Now. */
    public String now() {
        return moment(clock.instant());
    }

    /** 10.41 น. */
    public String time(Instant at) {
        return at == null ? "" : ThaiDates.time(at, language.getLocale());
    }

    /** The moment so many minutes from now. */
    public Instant inMinutes(int minutes) {
        return clock.instant().plus(minutes, ChronoUnit.MINUTES);
    }

    /** Minutes as hours and minutes in words. */
    public String hours(int minutes) {
        String key = minutes % 60 == 0 ? "duration.hours" : minutes < 60 ? "duration.minutes" : "duration.both";
        return messages.format("platform", key, language.getLocale(), minutes / 60, minutes % 60);
    }
}
