package org.thongthin.reporting.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.thongthin.platform.NotFound;
import org.thongthin.platform.web.Language;
import org.thongthin.platform.web.Messages;
import org.thongthin.platform.web.Problems;
import org.thongthin.reporting.PeopleFilter;
import org.thongthin.reporting.PersonRow;
import org.thongthin.reporting.Stand;
import org.thongthin.reporting.service.PeopleService;

/** The roster of valid holders as a workbook. */
@WebServlet("/hr/champions.xlsx")
public class ChampionsServlet extends HttpServlet {

    private static final PeopleFilter HOLDERS = new PeopleFilter("", null, Stand.HELD, null, null, false);

    @EJB
    transient PeopleService people;

    @Inject
    transient Filters filters;

    @Inject
    transient Messages messages;

    @Inject
    transient Language language;

    @Inject
    transient Problems problems;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            people.place(filters.getAt());
        } catch (NotFound outside) {
            problems.answer(request, response, 404, "NotFound");
            return;
        }
        response.setContentType(ExportServlet.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"champions.xlsx\"");
        Locale locale = language.getLocale();
        List<String> titles = Stream.of(
                        "name", "position", "workplace", "employer", "stand", "serial", "issued", "through")
                .map(column -> messages.format("reporting", "column." + column, locale))
                .toList();
        try (Sheet sheet = new Sheet(response.getOutputStream())) {
            sheet.begin(messages.format("reporting", "champions.title", locale), titles);
            people.export(
                    filters.getAt(), filters.getProgramme(), HOLDERS, List.of(), row -> sheet.row(cells(row, locale)));
        }
    }

    private Object[] cells(PersonRow row, Locale locale) {
        return new Object[] {
            row.name().in(locale),
            row.position().in(locale),
            row.workplace().in(locale),
            row.employer().in(locale),
            messages.format("reporting", "stand." + row.stand(), locale),
            row.serial(),
            row.issuedOn(),
            row.validThrough()
        };
    }
}
