package org.thongthin.reporting.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.thongthin.organisation.Place;
import org.thongthin.reporting.PeopleFilter;
import org.thongthin.reporting.PersonRow;
import org.thongthin.reporting.Stand;
import org.thongthin.reporting.service.PeopleService;

/** The roster of valid holders as a workbook. */
@WebServlet("/hr/champions.xlsx")
public class ChampionsServlet extends FileServlet<Place> {

    private static final PeopleFilter HOLDERS = new PeopleFilter("", null, Stand.HELD, null, null, false);

    @EJB
    transient PeopleService people;

    public ChampionsServlet() {
        super("champions.xlsx", XLSX);
    }

    @Override
    Place find() {
        return people.place(filters.getAt());
    }

    @Override
    void write(Place place, OutputStream out) throws IOException {
        Locale locale = language.getLocale();
        List<String> titles = Stream.of(
                        "name", "position", "workplace", "employer", "stand", "serial", "issued", "through")
                .map(column -> messages.format("reporting", "column." + column, locale))
                .toList();
        try (Sheet sheet = new Sheet(out)) {
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
