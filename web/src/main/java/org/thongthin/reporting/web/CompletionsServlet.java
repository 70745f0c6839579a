package org.thongthin.reporting.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.thongthin.course.PublishedCourse;
import org.thongthin.people.PositionType;
import org.thongthin.reporting.CompletionRow;
import org.thongthin.reporting.CompletionState;
import org.thongthin.reporting.service.CompletionService;

/** Where everybody of a place stands in a course, as a CSV file. */
@WebServlet("/hr/completions.csv")
public class CompletionsServlet extends FileServlet<PublishedCourse> {

    @EJB
    transient CompletionService completions;

    public CompletionsServlet() {
        super("completions.csv", CSV);
    }

    @Override
    PublishedCourse find() {
        return completions.course(filters.getAt(), filters.getCourse());
    }

    @Override
    void write(PublishedCourse course, OutputStream out) throws IOException {
        Words words = words(language.getLocale());
        try (CsvFile csv = new CsvFile(out)) {
            csv.row(titles(language.getLocale()));
            completions.export(
                    filters.getAt(),
                    course.code(),
                    language.getLocale(),
                    row -> csv.row(cells(row, course.code(), words)));
        }
    }

    /** The texts of what is written in every row, looked up once. */
    private record Words(Map<CompletionState, String> states, Map<PositionType, String> types) {}

    private Words words(Locale locale) {
        Words words = new Words(new EnumMap<>(CompletionState.class), new EnumMap<>(PositionType.class));
        for (CompletionState state : CompletionState.values()) {
            words.states().put(state, messages.format("reporting", "completion.state." + state, locale));
        }
        for (PositionType type : PositionType.values()) {
            words.types().put(type, messages.format("reporting", "type." + type, locale));
        }
        return words;
    }

    private Object[] titles(Locale locale) {
        return Stream.of(
                        "name",
                        "position",
                        "type",
                        "workplace",
                        "employer",
                        "course",
                        "state",
                        "done",
                        "activities",
                        "enrolled",
                        "due",
                        "completed",
                        "percent")
                .map(column -> messages.format("reporting", "column." + column, locale))
                .toArray();
    }

    private static Object[] cells(CompletionRow row, String course, Words words) {
        return new Object[] {
            row.name(),
            row.position(),
            words.types().get(row.type()),
            row.workplace(),
            row.employer(),
            course,
            words.states().get(row.state()),
            row.done(),
            row.activities(),
            row.enrolledOn(),
            row.dueOn(),
            row.completedOn(),
            row.percent()
        };
    }
}
