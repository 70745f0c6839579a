package org.thongthin.reporting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.thongthin.course.CourseNotFound;
import org.thongthin.course.Courses;
import org.thongthin.course.PublishedCourse;
import org.thongthin.organisation.OrganisationNotFound;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.people.PeopleExported;
import org.thongthin.platform.Role;
import org.thongthin.platform.Slice;
import org.thongthin.reporting.CompletionList;
import org.thongthin.reporting.CompletionRow;

/**
 * Where everybody who works, today, at a place of the caller's scope as HR stands in a course. {@code at} is the place's code, blank for
 * the widest one of the caller; a course is named by its code, blank for the first one published.
 */
@Stateless
@RolesAllowed(Role.IS_HR)
public class CompletionService {

    @Inject
    CompletionFinder finder;

    @Inject
    PeopleFinder people;

    @Inject
    Programmes programmes;

    @Inject
    Courses courses;

    @Inject
    Places places;

    @Inject
    Event<PeopleExported> exported;

    /**
     * The course that an export will be about; it is refused here, before the first byte is sent.
     *
     * @throws OrganisationNotFound where there is no such place, or it is outside the scope
     * @throws CourseNotFound where none is published as this: a file cannot say that it is about another one
     */
    public PublishedCourse course(String at, String code) {
        places.of(Role.HR, at);
        return course(code);
    }

    private PublishedCourse course(String code) {
        Optional<PublishedCourse> course =
                code.isBlank() ? courses.published().stream().findFirst() : courses.publishedAs(code);
        return course.orElseThrow(CourseNotFound::new);
    }

    /**
     * A page of them, by name. Of an unknown course it is about the first one, and says so.
     *
     * @param locale of the names
     * @param page from 0; beyond what can be turned to, the last such page
     * @throws OrganisationNotFound where there is no such place, or it is outside the scope
     */
    public CompletionList completions(String at, String code, Locale locale, int page, int size) {
        Place place = places.of(Role.HR, at);
        List<PublishedCourse> all = courses.published();
        Optional<PublishedCourse> asked =
                all.stream().filter(course -> course.code().equals(code)).findFirst();
        PublishedCourse course = asked.or(() -> all.stream().findFirst()).orElse(null);
        Slice<CompletionRow> slice =
                course == null ? new Slice<>(List.of(), 0, size, 0) : finder.page(place, course, locale, page, size);
        return new CompletionList(
                place,
                places.granted(Role.HR),
                programmes.above(place),
                people.children(place),
                all,
                course,
                asked.isEmpty() && !code.isBlank(),
                slice,
                finder.total(place, slice.total()));
    }

    /**
     * Gives everybody, in the order of names and as they are read, {@value PeopleService#MOST_ROWS} at most.
     *
     * @param locale of the names
     * @throws OrganisationNotFound where there is no such place, or it is outside the scope
     * @throws CourseNotFound where none is published as this
     */
    public void export(String at, String code, Locale locale, Consumer<CompletionRow> consumer) {
        Place place = places.of(Role.HR, at);
        PublishedCourse course = course(code);
        AtomicLong rows = new AtomicLong();
        finder.each(place, course, locale, PeopleService.MOST_ROWS, row -> {
            rows.incrementAndGet();
            consumer.accept(row);
        });
        exported.fire(new PeopleExported("completions of " + course.code(), place.path(), rows.get()));
    }
}
