package org.thongthin.learning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hibernate.query.Page;
import org.thongthin.course.Course;
import org.thongthin.course.service.ManuscriptKeeper;
import org.thongthin.learning.LearnerList;
import org.thongthin.learning.StayingRow;
import org.thongthin.learning.TaughtRow;
import org.thongthin.learning.Teaching;
import org.thongthin.learning.VersionList;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.platform.Role;
import org.thongthin.platform.SearchPattern;
import org.thongthin.platform.Slice;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.ThaiText;

/** A trainer's courses, and who learns them with what result. Scope is the organisations that own the courses. */
@Stateless
@RolesAllowed(Role.IS_TRAINER)
public class TeachingService {

    @Inject
    Teaching teaching;

    @Inject
    ManuscriptKeeper keeper;

    @Inject
    Places places;

    @Inject
    Clock clock;

    /** The places that the caller teaches for, the widest first. */
    public List<Place> granted() {
        return places.granted(Role.TRAINER);
    }

    /** @param at code of the place; blank: the widest */
    public Place place(String at) {
        return places.of(Role.TRAINER, at);
    }

    /** Courses that the place and what is below it own. */
    public Slice<TaughtRow> courses(String at, String word, int page, int size) {
        String subtree = place(at).subtree();
        String line = line(word);
        return new Slice<>(
                teaching.courses(subtree, line, SearchPattern.anywhere(line), Page.page(size, page)),
                page,
                size,
                teaching.courseCount(subtree, line, SearchPattern.anywhere(line)));
    }

    /** Everybody enrolled in a course, the latest first. */
    public LearnerList learners(String code, String word, int page, int size) {
        Course course = keeper.course(code);
        String line = line(word);
        return new LearnerList(
                keeper.head(course),
                new Slice<>(
                        teaching.learners(
                                course.getId(),
                                ThaiDates.today(clock),
                                line,
                                SearchPattern.anywhere(line),
                                Page.page(size, page)),
                        page,
                        size,
                        teaching.learnerCount(course.getId(), line, SearchPattern.anywhere(line))));
    }

    /** What was published, the latest first. */
    public VersionList versions(String code, int page, int size) {
        Course course = keeper.course(code);
        return new VersionList(
                keeper.head(course),
                new Slice<>(
                        teaching.versions(course.getId(), Page.page(size, page)),
                        page,
                        size,
                        teaching.versionCount(course.getId())));
    }

    /** Who is learning now, by the version that they stay on. */
    public List<StayingRow> staying(String code) {
        return teaching.staying(keeper.course(code).getId());
    }

    private static String line(String typed) {
        return typed == null ? "" : ThaiText.normaliseLine(typed);
    }
}
