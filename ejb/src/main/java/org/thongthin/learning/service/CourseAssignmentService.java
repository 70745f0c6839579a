package org.thongthin.learning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.Page;
import org.thongthin.learning.AssignmentNotFound;
import org.thongthin.learning.AssignmentPerson;
import org.thongthin.learning.AssignmentRow;
import org.thongthin.learning.AssignmentView;
import org.thongthin.learning.AssignmentWithdrawn;
import org.thongthin.learning.CourseAssignments;
import org.thongthin.learning.Enrolment;
import org.thongthin.learning.Learners;
import org.thongthin.organisation.service.Places;
import org.thongthin.people.Person;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.Slice;
import org.thongthin.platform.ThaiDates;

/** HR follows what was assigned, and takes it back from one person. */
@Stateless
@RolesAllowed(Role.IS_HR)
public class CourseAssignmentService {

    private static final int SIZE = 20;

    @Inject
    CourseAssignments assignments;

    @Inject
    Learners learners;

    @Inject
    Places places;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AssignmentWithdrawn> withdrawn;

    /** The assignments of a place and of what lies below it, the newest first. at: the place's code; blank: the widest */
    public Slice<AssignmentRow> at(String at, int page) {
        String subtree = places.of(Role.HR, at).subtree();
        return new Slice<>(
                assignments.at(subtree, ThaiDates.today(clock), Page.page(SIZE, page)),
                page,
                SIZE,
                assignments.countAt(subtree));
    }

    public AssignmentView one(Long id, int page) {
        LocalDate today = ThaiDates.today(clock);
        AssignmentRow row = row(id, today);
        return new AssignmentView(
                row,
                new Slice<>(
                        assignments.people(id, today, Page.page(SIZE, page)),
                        page,
                        SIZE,
                        assignments.countPeople(id, today)),
                today);
    }

    private AssignmentRow row(Long id, LocalDate today) {
        return assignments
                .row(id, today)
                .filter(row -> caller.scopeFor(Role.HR).covers(row.path()))
                .orElseThrow(AssignmentNotFound::new);
    }

    /** Takes an assignment back from one person: the due day goes, or falls back to that of another one; the learning stays. */
    public void withdraw(Long id, Long personId, String reason) {
        LocalDate today = ThaiDates.today(clock);
        AssignmentRow row = row(id, today);
        if (learners.chosen(List.of(personId), row.path() + "%", today).isEmpty()) {
            throw new AssignmentNotFound();
        }
        EntityManager entityManager = assignments.entityManager();
        AssignmentPerson assignee = assignments.person(id, personId).orElseThrow(AssignmentNotFound::new);
        Enrolment enrolment = assignee.getEnrolment();
        entityManager.refresh(enrolment, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(assignee, LockModeType.PESSIMISTIC_WRITE);
        assignee.withdraw(reason, entityManager.getReference(Person.class, caller.getPersonId()), clock.instant());
        enrolment.dueAnew(assignments.otherDue(enrolment.getId(), assignee.getId()));
        withdrawn.fire(new AssignmentWithdrawn(
                id, personId, row.courseCode(), row.course(), assignee.getWithdrawnFor(), row.path()));
    }
}
