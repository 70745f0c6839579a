package org.thongthin.learning;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Whoever has left the place of an assignment is neither shown nor counted there any more. */
public interface CourseAssignments {

    EntityManager entityManager();

    /** Courses that belong to one of these organisations: to a place itself and to what lies above it. */
    @HQL("select c.code, v.title from Course c join c.currentVersion v where c.path in :paths order by c.code, c.id")
    List<AssignableCourse> assignable(List<String> paths);

    @HQL("select a.id from CourseAssignment a where a.assignedBy.id = :personId and a.token = :token")
    Optional<Long> sentBefore(Long personId, String token);

    @HQL(
            """
            select a.id, c.code, v.title, a.dueOn, a.note, b.name, a.assignedAt, o.name, a.path, a.enrolled, a.learning, a.completed,
                (select count(x) from AssignmentPerson x where x.assignment = a and x.withdrawnAt is null
                    and exists (select 1 from Posting g where g.person = x.person and g.path like concat(a.path, '%')
                        and g.period.from <= :today and (g.period.through is null or g.period.through >= :today))),
                (select count(x) from AssignmentPerson x where x.assignment = a and x.withdrawnAt is null
                    and exists (select 1 from Posting g where g.person = x.person and g.path like concat(a.path, '%')
                        and g.period.from <= :today and (g.period.through is null or g.period.through >= :today))
                    and x.enrolment.state = org.thongthin.learning.EnrolmentState.COMPLETED),
                (select count(x) from AssignmentPerson x where x.assignment = a and x.withdrawnAt is null
                    and exists (select 1 from Posting g where g.person = x.person and g.path like concat(a.path, '%')
                        and g.period.from <= :today and (g.period.through is null or g.period.through >= :today))
                    and x.enrolment.state = org.thongthin.learning.EnrolmentState.ACTIVE and x.enrolment.dueOn < :today)
            from CourseAssignment a join a.course c join c.currentVersion v join a.assignedBy b join a.organisation o
            where a.path like :subtree
            order by a.id desc""")
    List<AssignmentRow> at(String subtree, LocalDate today, Page page);

    @HQL("select count(a) from CourseAssignment a where a.path like :subtree")
    Long countAt(String subtree);

    @HQL(
            """
            select a.id, c.code, v.title, a.dueOn, a.note, b.name, a.assignedAt, o.name, a.path, a.enrolled, a.learning, a.completed,
                (select count(x) from AssignmentPerson x where x.assignment = a and x.withdrawnAt is null
                    and exists (select 1 from Posting g where g.person = x.person and g.path like concat(a.path, '%')
                        and g.period.from <= :today and (g.period.through is null or g.period.through >= :today))),
                (select count(x) from AssignmentPerson x where x.assignment = a and x.withdrawnAt is null
                    and exists (select 1 from Posting g where g.person = x.person and g.path like concat(a.path, '%')
                        and g.period.from <= :today and (g.period.through is null or g.period.through >= :today))
                    and x.enrolment.state = org.thongthin.learning.EnrolmentState.COMPLETED),
                (select count(x) from AssignmentPerson x where x.assignment = a and x.withdrawnAt is null
                    and exists (select 1 from Posting g where g.person = x.person and g.path like concat(a.path, '%')
                        and g.period.from <= :today and (g.period.through is null or g.period.through >= :today))
                    and x.enrolment.state = org.thongthin.learning.EnrolmentState.ACTIVE and x.enrolment.dueOn < :today)
            from CourseAssignment a join a.course c join c.currentVersion v join a.assignedBy b join a.organisation o
            where a.id = :id""")
    Optional<AssignmentRow> row(Long id, LocalDate today);

    @HQL(
            """
            select p.id, p.name, e.state, e.doneActivities, v.activities, e.dueOn, e.completedAt, x.withdrawnAt, x.withdrawnFor
            from AssignmentPerson x join x.assignment a join x.person p join x.enrolment e join e.courseVersion v
            where a.id = :id
                and exists (select 1 from Posting g where g.person = p and g.path like concat(a.path, '%')
                    and g.period.from <= :today and (g.period.through is null or g.period.through >= :today))
            order by case when x.withdrawnAt is not null then 3
                    when e.state = org.thongthin.learning.EnrolmentState.COMPLETED then 2
                    when e.dueOn < :today then 0 else 1 end,
                p.name.th, p.id""")
    List<AssigneeRow> people(Long id, LocalDate today, Page page);

    @HQL(
            """
            select count(x) from AssignmentPerson x join x.assignment a
            where a.id = :id
                and exists (select 1 from Posting g where g.person = x.person and g.path like concat(a.path, '%')
                    and g.period.from <= :today and (g.period.through is null or g.period.through >= :today))""")
    Long countPeople(Long id, LocalDate today);

    @HQL("from AssignmentPerson x join fetch x.enrolment where x.assignment.id = :id and x.person.id = :personId")
    Optional<AssignmentPerson> person(Long id, Long personId);

    /** The earliest day that another assignment still asks for. */
    @HQL(
            """
            select min(x.assignment.dueOn) from AssignmentPerson x
            where x.enrolment.id = :enrolmentId and x.withdrawnAt is null and x.id <> :except""")
    LocalDate otherDue(Long enrolmentId, Long except);
}
