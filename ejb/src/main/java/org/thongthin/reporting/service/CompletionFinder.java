package org.thongthin.reporting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.thongthin.course.Courses;
import org.thongthin.course.PublishedCourse;
import org.thongthin.organisation.Place;
import org.thongthin.people.PositionType;
import org.thongthin.platform.Slice;
import org.thongthin.platform.ThaiDates;
import org.thongthin.reporting.CompletionRow;
import org.thongthin.reporting.CompletionState;
import org.thongthin.reporting.PeopleFilter;

/** Finds where the people of a place stand in a course. Whether the caller may see the place is for who calls to know. */
@ApplicationScoped
class CompletionFinder {

    private static final Long NO_PROGRAMME = 0L;

    @Inject
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    PeopleFinder people;

    @Inject
    Counts counts;

    /** As far as can be turned to; the total is what can be turned to as well. */
    Slice<CompletionRow> page(Place place, PublishedCourse course, Locale locale, int page, int size) {
        int within = Math.min(page, PeopleFinder.COUNTED / size - 1);
        long total = Math.min(people.count(place, NO_PROGRAMME, PeopleFilter.EVERYBODY), PeopleFinder.COUNTED);
        List<CompletionRow> rows =
                sql(place, course, locale).rows(within * size, size).rows(entityManager, CompletionSql.COLUMNS).stream()
                        .map(CompletionFinder::row)
                        .toList();
        return new Slice<>(rows, within, size, total);
    }

    /** How many there are, where a page found so many. */
    long total(Place place, long found) {
        return found < PeopleFinder.COUNTED ? found : counts.of(place, NO_PROGRAMME, PeopleFilter.EVERYBODY);
    }

    /** In the order of names, so many at most, each given as it is read. */
    void each(Place place, PublishedCourse course, Locale locale, int most, Consumer<CompletionRow> consumer) {
        sql(place, course, locale)
                .rows(0, most)
                .each(entityManager, CompletionSql.COLUMNS, row -> consumer.accept(row(row)));
    }

    private CompletionSql sql(Place place, PublishedCourse course, Locale locale) {
        return new CompletionSql(place, course.id(), courses.examinations(course.id()), locale);
    }

    private static CompletionRow row(Object[] row) {
        return new CompletionRow(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                PositionType.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                state((String) row[6]),
                (Integer) row[7],
                (Integer) row[8],
                day((Instant) row[9]),
                (LocalDate) row[10],
                day((Instant) row[11]),
                (Integer) row[12]);
    }

    /** @param enrolment its state; null: there is none */
    private static CompletionState state(String enrolment) {
        if (enrolment == null) {
            return CompletionState.NOT_ENROLLED;
        }
        return enrolment.equals("COMPLETED") ? CompletionState.COMPLETED : CompletionState.UNDER_WAY;
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, ThaiDates.BANGKOK);
    }
}
