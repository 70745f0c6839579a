package org.thongthin.reporting.web;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.thongthin.organisation.Place;
import org.thongthin.platform.ThaiDates;
import org.thongthin.reporting.PersonRow;
import org.thongthin.reporting.service.PeopleService;

/** The list of people as a workbook: those who were chosen, or all who match. */
@WebServlet("/hr/people.xlsx")
public class ExportServlet extends FileServlet<Place> {

    @EJB
    transient PeopleService people;

    public ExportServlet() {
        super("people.xlsx", XLSX);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!filters.isAll() && filters.chosen().isEmpty()) {
            response.sendRedirect("/hr/people" + filters.query("chosen", "nobody"));
        } else {
            super.doGet(request, response);
        }
    }

    @Override
    Place find() {
        return people.place(filters.getAt());
    }

    @Override
    void write(Place place, OutputStream out) throws IOException {
        Locale locale = language.getLocale();
        try (Sheet sheet = new Sheet(out)) {
            sheet.begin(messages.format("reporting", "people.title", locale), titles());
            people.export(
                    filters.getAt(),
                    filters.getProgramme(),
                    filters.filter(),
                    filters.chosen(),
                    row -> sheet.row(cells(row, locale)));
        }
    }

    private List<String> titles() {
        return Stream.of(
                        "name",
                        "position",
                        "type",
                        "workplace",
                        "employer",
                        "stage",
                        "stand",
                        "serial",
                        "issued",
                        "through",
                        "throughText")
                .map(column -> messages.format("reporting", "column." + column, language.getLocale()))
                .toList();
    }

    private Object[] cells(PersonRow row, Locale locale) {
        return new Object[] {
            row.name().in(locale),
            row.position().in(locale),
            messages.format("reporting", "type." + row.type(), locale),
            row.workplace().in(locale),
            row.employer().in(locale),
            messages.format("reporting", "stage." + row.stage(), locale),
            messages.format("reporting", "stand." + row.stand(), locale),
            row.serial(),
            row.issuedOn(),
            row.validThrough(),
            row.validThrough() == null ? null : ThaiDates.shortForm(row.validThrough(), locale)
        };
    }
}
