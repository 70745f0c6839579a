package org.thongthin.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.thongthin.platform.ThaiDates;
import org.thongthin.reporting.Dashboard;
import org.thongthin.reporting.Expiry;
import org.thongthin.reporting.Stage;
import org.thongthin.reporting.Stand;
import org.thongthin.reporting.StatusCounts;
import org.thongthin.reporting.service.DashboardService;

/** HR's dashboard: every number leads to the people whom it counts. */
@Named("hrDashboard")
@RequestScoped
public class DashboardPage {

    private static final int SOON = 90;

    private static final List<Stage> STAGES = List.of(
            Stage.IN_PROGRESS,
            Stage.ELIGIBLE,
            Stage.SUBMITTED,
            Stage.UNDER_REVIEW,
            Stage.RETURNED,
            Stage.REJECTED,
            Stage.WITHDRAWN);

    private static final List<Stand> STANDS = List.of(Stand.HELD, Stand.EXPIRING, Stand.EXPIRED, Stand.REVOKED);

    @EJB
    DashboardService dashboards;

    @Inject
    Filters filters;

    @Inject
    MonthWords months;

    @Inject
    Clock clock;

    private Dashboard shown;

    @PostConstruct
    void load() {
        shown = dashboards.dashboard(filters.getAt(), filters.getProgramme());
    }

    public Dashboard getShown() {
        return shown;
    }

    /** The address of the list with one more filter. */
    public String people(String name, Object value) {
        String programme = shown.programme() == null
                ? ""
                : "&programme=" + shown.programme().code();
        String filter = name.isEmpty() ? "" : "&" + name + "=" + value;
        return "/hr/people?at=" + shown.place().code() + programme + filter;
    }

    /** What the figure of valid awards counts; a page cannot name a constant. */
    public Stand getHeld() {
        return Stand.HELD;
    }

    /** As people name it: 2570; no number, so that it gets no separators. */
    public String getYear() {
        return String.valueOf(shown.year().buddhistYear());
    }

    /** Handed in and not decided on yet. */
    public long getWaiting() {
        return counts().at(Stage.SUBMITTED) + counts().at(Stage.UNDER_REVIEW);
    }

    public long getSoon() {
        return counts().expiring(Expiry.within(SOON, counts().today()));
    }

    public long getNewThisYear() {
        return counts().newIn(shown.year());
    }

    /** The stages of the candidacies, then the standings of the awards. */
    public List<Bar> getFunnel() {
        long most = 0;
        for (Stage stage : STAGES) {
            most = Math.max(most, counts().at(stage));
        }
        for (Stand stand : STANDS) {
            most = Math.max(most, counts().at(stand));
        }
        List<Bar> bars = new ArrayList<>();
        for (Stage stage : STAGES) {
            long people = counts().at(stage);
            String style = stage == Stage.RETURNED ? "is-warn" : "";
            String href = people("stage", stage);
            bars.add(new Bar("stage", stage.name(), icon(stage), style, href, people, Bar.percent(people, most)));
        }
        for (Stand stand : STANDS) {
            long people = counts().at(stand);
            String style = stand == Stand.HELD ? "is-done" : stand == Stand.EXPIRING ? "is-warn" : "";
            String href = people("stand", stand);
            bars.add(new Bar("stand", stand.name(), icon(stand), style, href, people, Bar.percent(people, most)));
        }
        return bars;
    }

    /** Whose awards end in which month of the fiscal year. */
    public List<Bar> getExpiries() {
        YearMonth first = YearMonth.from(shown.year().first());
        long most = 0;
        for (int i = 0; i < 12; i++) {
            most = Math.max(most, counts().expiring(first.plusMonths(i)));
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            YearMonth month = first.plusMonths(i);
            long people = counts().expiring(month);
            bars.add(new Bar(
                    months.name(month),
                    months.brief(month),
                    "",
                    style(month),
                    people("expiry", month),
                    people,
                    Bar.percent(people, most)));
        }
        return bars;
    }

    private String style(YearMonth month) {
        LocalDate today = ThaiDates.today(clock);
        YearMonth now = YearMonth.from(today);
        if (month.isBefore(now)) {
            return "is-past";
        }
        String soon = month.atDay(1).isAfter(today.plusDays(SOON)) ? "" : "is-soon";
        return month.equals(now) ? "is-now " + soon : soon;
    }

    private static String icon(Stage stage) {
        return switch (stage) {
            case NONE, ELIGIBLE -> "todo";
            case IN_PROGRESS -> "doing";
            case SUBMITTED -> "mail";
            case UNDER_REVIEW -> "eye";
            case RETURNED -> "back";
            case CERTIFIED -> "done";
            case REJECTED, WITHDRAWN -> "bad";
        };
    }

    private static String icon(Stand stand) {
        return switch (stand) {
            case NONE -> "todo";
            case HELD, VALID -> "done";
            case EXPIRING -> "clock";
            case EXPIRED, REVOKED -> "bad";
        };
    }

    private StatusCounts counts() {
        return shown.counts();
    }
}
