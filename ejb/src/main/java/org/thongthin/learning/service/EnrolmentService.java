package org.thongthin.learning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.query.Page;
import org.thongthin.course.Course;
import org.thongthin.course.CourseNotFound;
import org.thongthin.course.Courses;
import org.thongthin.course.service.PublishedContent;
import org.thongthin.learning.CatalogueRow;
import org.thongthin.learning.CourseView;
import org.thongthin.learning.Enrolment;
import org.thongthin.learning.EnrolmentRow;
import org.thongthin.learning.EnrolmentSource;
import org.thongthin.learning.EnrolmentStarted;
import org.thongthin.learning.EnrolmentState;
import org.thongthin.learning.Enrolments;
import org.thongthin.learning.OwnCourses;
import org.thongthin.learning.OwnEnrolment;
import org.thongthin.people.Person;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.SearchPattern;
import org.thongthin.platform.ThaiText;

/** The catalogue, one's own courses, and coming into a course. */
@Stateless
@RolesAllowed(Role.IS_OFFICER)
public class EnrolmentService {

    @Inject
    Enrolments enrolments;

    @Inject
    Courses courses;

    @Inject
    PublishedContent content;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<EnrolmentStarted> started;

    /** @param word part of a title or code; blank: all courses. page: from 0 */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CatalogueRow> catalogue(String word, int page, int size) {
        String line = word(word);
        return enrolments.catalogue(caller.getPersonId(), line, SearchPattern.anywhere(line), Page.page(size, page));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long catalogueSize(String word) {
        String line = word(word);
        return enrolments.catalogueSize(line, SearchPattern.anywhere(line));
    }

    private static String word(String typed) {
        return typed == null ? "" : ThaiText.normaliseLine(typed);
    }

    /** The caller's courses, the unfinished ones first, of these what is due first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<EnrolmentRow> mine(int most) {
        return enrolments.mine(caller.getPersonId(), Page.first(most));
    }

    /** The same with the one to go on with, as its page shows it. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OwnCourses own(int most) {
        List<EnrolmentRow> rows = mine(most);
        CourseView next = rows.stream()
                .filter(row -> row.state() == EnrolmentState.ACTIVE)
                .findFirst()
                .map(row -> view(
                        content.version(row.versionId()).orElseThrow(),
                        true,
                        new HashSet<>(enrolments.completed(row.id())),
                        row.lastActivityId(),
                        row.dueOn()))
                .orElse(null);
        return new OwnCourses(rows, next);
    }

    /** A course as its page shows it: the version enrolled in, or the one that an enrolment would give. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CourseView course(String code) {
        Optional<OwnEnrolment> enrolment =
                enrolments.own(caller.getPersonId(), code).stream().findFirst();
        Long versionId = enrolment
                .map(OwnEnrolment::versionId)
                .or(() -> courses.currentVersion(code))
                .orElseThrow(CourseNotFound::new);
        return view(
                content.version(versionId).orElseThrow(CourseNotFound::new),
                enrolment.isPresent(),
                enrolment
                        .map(one -> new HashSet<>(enrolments.completed(one.id())))
                        .orElseGet(HashSet::new),
                enrolment.map(OwnEnrolment::lastActivityId).orElse(null),
                enrolment.map(OwnEnrolment::dueOn).orElse(null));
    }

    private static CourseView view(
            PublishedContent.Version version, boolean enrolled, Set<Long> done, Long last, LocalDate dueOn) {
        return new CourseView(
                version.facts(),
                version.outcomes(),
                version.outline(),
                enrolled,
                done,
                CourseView.next(version.outline(), done, last),
                dueOn);
    }

    /** Enrols the caller in the current version; whoever is enrolled already stays where they are. */
    public void enrol(String code) {
        Course course = courses.withCode(code).orElseThrow(CourseNotFound::new);
        if (course.getCurrentVersion() == null) {
            throw new CourseNotFound();
        }
        EntityManager entityManager = enrolments.entityManager();
        // One enrolment of a person at a time: a double click finds the first one's row.
        Person person = entityManager.find(Person.class, caller.getPersonId(), LockModeType.PESSIMISTIC_WRITE);
        if (!enrolments.inCourse(person.getId(), code).isEmpty()) {
            return;
        }
        Enrolment enrolment = new Enrolment(person, course.getCurrentVersion(), EnrolmentSource.SELF, clock.instant());
        entityManager.persist(enrolment);
        started.fire(new EnrolmentStarted(enrolment.getId(), person.getId(), code, clock.instant()));
    }
}
