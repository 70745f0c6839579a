package org.thongthin.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.course.Course;
import org.thongthin.course.CourseNotFound;
import org.thongthin.course.CourseVersion;
import org.thongthin.course.Courses;
import org.thongthin.course.Manuscript;
import org.thongthin.course.ManuscriptHead;
import org.thongthin.course.ManuscriptItem;
import org.thongthin.course.Manuscripts;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;

/** Finds courses and manuscripts of the caller as a trainer: what another organisation owns is not there. */
@ApplicationScoped
public class ManuscriptKeeper {

    @Inject
    Courses courses;

    @Inject
    Manuscripts manuscripts;

    @Inject
    Caller caller;

    /** A course that an organisation in the caller's scope as a trainer owns. */
    public Course course(String code) {
        return courses.withCode(code)
                .filter(course -> caller.scopeFor(Role.TRAINER).covers(course.getPath()))
                .orElseThrow(CourseNotFound::new);
    }

    Optional<Manuscript> of(Course course) {
        return manuscripts.ofCourse(course.getId());
    }

    Manuscript read(String code) {
        return of(course(code)).orElseThrow(CourseNotFound::new);
    }

    /** To change it: one trainer at a time, and as it is after the one before. */
    Manuscript held(String code) {
        Manuscript manuscript = read(code);
        manuscripts.entityManager().refresh(manuscript, LockModeType.PESSIMISTIC_WRITE);
        return manuscript;
    }

    List<ManuscriptItem> items(Manuscript manuscript) {
        return manuscripts.items(manuscript.getId());
    }

    /** In the order of their codes. */
    List<QuestionDraft> drafts(Manuscript manuscript) {
        return items(manuscript).stream()
                .map(ManuscriptItem::toDraft)
                .sorted(Comparator.comparing(QuestionDraft::code))
                .toList();
    }

    ManuscriptHead head(Manuscript manuscript) {
        Course course = manuscript.getCourse();
        CourseVersion current = course.getCurrentVersion();
        return new ManuscriptHead(
                course.getCode(), manuscript.getTitle(), current == null ? null : current.getNumber(), true);
    }

    /** Of a course that may have no manuscript. */
    public ManuscriptHead head(Course course) {
        return of(course).map(this::head).orElseGet(() -> {
            CourseVersion current =
                    Optional.ofNullable(course.getCurrentVersion()).orElseThrow(CourseNotFound::new);
            return new ManuscriptHead(course.getCode(), current.getTitle(), current.getNumber(), false);
        });
    }
}
