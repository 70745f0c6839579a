package org.thongthin.reporting.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.thongthin.certification.ProgrammeRow;
import org.thongthin.reporting.Coverage;
import org.thongthin.reporting.Dashboard;
import org.thongthin.reporting.Stage;
import org.thongthin.reporting.Stand;
import org.thongthin.reporting.service.DashboardService;

/** The tables of the dashboard as a workbook, a sheet each: how many stand how, expiries by month, coverage. */
@WebServlet("/hr/dashboard.xlsx")
public class DashboardServlet extends FileServlet<Dashboard> {

    @EJB
    transient DashboardService dashboards;

    @Inject
    transient MonthWords months;

    public DashboardServlet() {
        super("dashboard.xlsx", XLSX);
    }

    @Override
    Dashboard find() {
        return dashboards.dashboard(filters.getAt(), filters.getProgramme());
    }

    @Override
    void write(Dashboard shown, OutputStream out) throws IOException {
        try (Sheet sheet = new Sheet(out)) {
            states(sheet, shown);
            expiries(sheet, shown);
            coverage(sheet, shown);
        }
    }

    private void states(Sheet sheet, Dashboard shown) {
        sheet.begin(word("states"), List.of(name(shown), word("people")));
        for (Stage stage : Stage.values()) {
            sheet.row(
                    messages.format("reporting", "stage." + stage, language.getLocale()),
                    shown.counts().at(stage));
        }
        for (Stand stand : Stand.values()) {
            sheet.row(
                    messages.format("reporting", "stand." + stand, language.getLocale()),
                    shown.counts().at(stand));
        }
    }

    private void expiries(Sheet sheet, Dashboard shown) {
        sheet.begin(word("expiries"), List.of(word("month"), word("monthIso"), word("people")));
        YearMonth first = YearMonth.from(shown.year().first());
        for (int i = 0; i < 12; i++) {
            YearMonth month = first.plusMonths(i);
            sheet.row(months.brief(month), month.toString(), shown.counts().expiring(month));
        }
    }

    private void coverage(Sheet sheet, Dashboard shown) {
        List<String> titles = new ArrayList<>(List.of(word("organisation"), word("people")));
        for (ProgrammeRow programme : shown.compared()) {
            titles.add(programme.name().in(language.getLocale()));
            titles.add(programme.name().in(language.getLocale()) + " %");
        }
        sheet.begin(word("coverage"), titles);
        for (Coverage row : shown.coverage()) {
            List<Object> cells = new ArrayList<>();
            cells.add(row.place().name().in(language.getLocale()));
            cells.add(row.people());
            for (ProgrammeRow programme : shown.compared()) {
                cells.add(row.holding(programme.id()));
                cells.add(row.percent(programme.id()));
            }
            sheet.row(cells.toArray());
        }
    }

    private String name(Dashboard shown) {
        return shown.programme() == null ? "" : shown.programme().name().in(language.getLocale());
    }

    private String word(String name) {
        return messages.format("reporting", "sheet." + name, language.getLocale());
    }
}
