package org.thongthin.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.thongthin.learning.EnrolmentRow;
import org.thongthin.platform.web.Dates;
import org.thongthin.platform.web.Language;
import org.thongthin.platform.web.Messages;

/** Puts one's own courses into the words of the page's language, for {@code <t:course>} and {@code <t:due>}. */
@Named("courseLines")
@RequestScoped
public class CourseLines {

    @Inject
    Language language;

    @Inject
    Dates dates;

    @Inject
    Messages messages;

    public List<CourseLine> of(List<EnrolmentRow> courses) {
        Locale locale = language.getLocale();
        String progress = messages.format("platform", "ring.done", locale);
        return courses.stream().map(course -> line(course, progress, locale)).toList();
    }

    private CourseLine line(EnrolmentRow course, String progress, Locale locale) {
        return new CourseLine(
                course.code(),
                course.title().in(locale),
                progress,
                course.percent(),
                course.completed(),
                messages.format("learning", "enrolment.state." + course.state(), locale),
                course.dueOn() == null || course.completed() ? null : due(course.dueOn()),
                course.completedAt() == null ? null : dates.day(course.completedAt()));
    }

    public CourseLine.Due due(LocalDate on) {
        Locale locale = language.getLocale();
        boolean over = dates.past(on);
        String state = over
                ? messages.format("learning", "due.over", locale)
                : messages.format("learning", "due.assigned", locale);
        String day = messages.format("learning", "due.on", locale) + " " + dates.due(on);
        return new CourseLine.Due(over ? "bad" : "warn", state, day);
    }
}
