package org.thongthin.reporting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Who reports to a supervisor today, and how they are. */
public interface StaffQueries {

    EntityManager entityManager();

    /** Each once, those with something overdue first, then by name. */
    @HQL(
            """
            select p.id, p.name, g.position, o.name
            from Posting g join g.person p join g.organisation o
            where g.supervisor.id = :supervisorId and g.path like :subtree
                and g.period.from <= :day and (g.period.through is null or g.period.through >= :day)
                and not exists (select 1 from Posting n where n.person = p and n.id > g.id and n.supervisor.id = :supervisorId
                    and n.path like :subtree and n.period.from <= :day and (n.period.through is null or n.period.through >= :day))
            order by case when exists (select 1 from Enrolment e where e.person = p and e.dueOn < :day
                    and e.state = org.thongthin.learning.EnrolmentState.ACTIVE) then 0 else 1 end, p.name.th, p.id""")
    List<StaffRow> staff(Long supervisorId, String subtree, LocalDate day, Page page);

    @HQL(
            """
            select count(distinct g.person.id) from Posting g
            where g.supervisor.id = :supervisorId and g.path like :subtree
                and g.period.from <= :day and (g.period.through is null or g.period.through >= :day)""")
    Long count(Long supervisorId, String subtree, LocalDate day);

    @HQL(
            """
            select c.person.id, p.code, c.state from Candidacy c join c.programme p
            where c.person.id in :personIds
                and not exists (select 1 from Candidacy n where n.person = c.person and n.programme = p and n.period > c.period)
            order by c.id""")
    List<StaffStage> stages(List<Long> personIds);

    @HQL(
            """
            select a.person.id, p.code, a.issuedOn, a.validThrough, v.windowMonths, r.revokedOn
            from Award a join a.programme p join a.programmeVersion v left join Revocation r on r.award = a
            where a.person.id in :personIds
                and not exists (select 1 from Award n where n.person = a.person and n.programme = p and n.id > a.id)
            order by a.id""")
    List<StaffAward> awards(List<Long> personIds);

    @HQL(
            """
            select e.person.id, c.code, v.title, e.dueOn
            from Enrolment e join e.course c join e.courseVersion v
            where e.person.id in :personIds and e.dueOn < :day and e.state = org.thongthin.learning.EnrolmentState.ACTIVE
            order by e.dueOn, e.id""")
    List<OverdueCourse> overdue(List<Long> personIds, LocalDate day);
}
