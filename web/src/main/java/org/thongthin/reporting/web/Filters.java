package org.thongthin.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thongthin.people.PositionType;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.web.Address;
import org.thongthin.reporting.Expiry;
import org.thongthin.reporting.PeopleFilter;
import org.thongthin.reporting.Stage;
import org.thongthin.reporting.Stand;

/** What the address says of a list of people; the list and its export read it alike. */
@Named("filters")
@RequestScoped
public class Filters {

    private static final int MOST_CHOSEN = 500;

    private static final List<String> KEPT =
            List.of("at", "programme", "q", "stage", "stand", "expiry", "type", "sort");

    @Inject
    Address address;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    public PeopleFilter filter() {
        return new PeopleFilter(getWord(), getStage(), getStand(), expiry().orElse(null), getType(), isByExpiry());
    }

    /** Code of the place, blank for the widest. */
    public String getAt() {
        return address.text("at");
    }

    public String getProgramme() {
        return address.text("programme");
    }

    /** Code of the course that a report is about, blank for the first one. */
    public String getCourse() {
        return address.text("course");
    }

    public String getWord() {
        return address.text("q");
    }

    public Stage getStage() {
        return address.choice("stage", Stage.class).orElse(null);
    }

    public Stand getStand() {
        return address.choice("stand", Stand.class).orElse(null);
    }

    public PositionType getType() {
        return address.choice("type", PositionType.class).orElse(null);
    }

    /** Days or month as the address has it, blank for any. */
    public String getExpiry() {
        return expiry().isPresent() ? address.text("expiry") : "";
    }

    /** The month that is asked for, null where none is. */
    public YearMonth getMonth() {
        return getExpiry().contains("-") ? YearMonth.parse(getExpiry()) : null;
    }

    /** By expiry where that is asked for, or where nothing is and the filter is about it. */
    public boolean isByExpiry() {
        String sort = address.text("sort");
        Stand stand = getStand();
        return sort.equals("expiry")
                || sort.isEmpty() && (expiry().isPresent() || stand == Stand.EXPIRING || stand == Stand.EXPIRED);
    }

    public boolean isAny() {
        return !filter().isEverybody();
    }

    /** The people ticked in the list; empty where all that match are meant. */
    public List<Long> chosen() {
        String[] values = request.getParameterValues("person");
        if (values == null || isAll()) {
            return List.of();
        }
        return Arrays.stream(values)
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .limit(MOST_CHOSEN)
                .toList();
    }

    public boolean isAll() {
        return address.text("who").equals("all");
    }

    /** What a form repeats, so that it is about the same people. */
    public Map<String, String> getKept() {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : KEPT) {
            if (!address.text(name).isEmpty()) {
                kept.put(name, address.text(name));
            }
        }
        return kept;
    }

    /** As an address writes them, with a question mark in front. */
    String query(String name, String value) {
        Map<String, String> query = getKept();
        query.put(name, value);
        return query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Whether an order by expiry has a meaning: everybody in the list has at least begun. */
    public boolean isAboutStatus() {
        return filter().asksForStatus();
    }

    public List<String> getDays() {
        return List.of("30", "60", "90");
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public Stand[] getStands() {
        return Stand.values();
    }

    public PositionType[] getTypes() {
        return PositionType.values();
    }

    /** The twelve months from this one on, for the choice of a month. */
    public List<YearMonth> getMonths() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth first = YearMonth.from(today());
        for (int i = 0; i < 12; i++) {
            months.add(first.plusMonths(i));
        }
        return months;
    }

    private Optional<Expiry> expiry() {
        return Expiry.of(address.text("expiry"), today());
    }

    private LocalDate today() {
        return ThaiDates.today(clock);
    }
}
