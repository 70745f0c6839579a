package org.thongthin.learning;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

public interface Enrolments {

    EntityManager entityManager();

    @HQL(
            """
            from Enrolment e join fetch e.courseVersion v join fetch e.course c
            where e.person.id = :personId and c.code = :code order by v.number desc, e.id desc""")
    List<Enrolment> inCourse(Long personId, String code);

    /** The same without the entities, for pages that only read. */
    @HQL(
            """
            select e.id, v.id, e.lastActivity.id, e.dueOn
            from Enrolment e join e.courseVersion v join e.course c
            where e.person.id = :personId and c.code = :code order by v.number desc, e.id desc""")
    List<OwnEnrolment> own(Long personId, String code);

    @HQL(
            """
            from Enrolment e join fetch e.courseVersion v join fetch e.course c
            where e.person.id = :personId and v.id = :versionId""")
    Optional<Enrolment> inVersion(Long personId, Long versionId);

    @HQL("select e.id from Enrolment e where e.person.id = :personId and e.courseVersion.id = :versionId")
    Optional<Long> idInVersion(Long personId, Long versionId);

    @HQL("select p.activity.id from Progress p where p.enrolment.id = :enrolmentId")
    List<Long> completed(Long enrolmentId);

    @HQL("select count(p) from Progress p where p.enrolment.id = :enrolmentId and p.activity.id = :activityId")
    Long completions(Long enrolmentId, Long activityId);

    @HQL(
            """
            select c.id, c.code, v.title, v.summary, v.minutes, v.activities, e.state, e.doneActivities
            from Course c join c.currentVersion v
            left join Enrolment e on e.person.id = :personId and e.course = c
                and e.id = (select max(x.id) from Enrolment x where x.person.id = :personId and x.course = c)
            where (:word = '' or v.title.th like :pattern or v.title.en like :pattern or cast(c.code as String) like :pattern)
            order by c.code, c.id""")
    List<CatalogueRow> catalogue(Long personId, String word, String pattern, Page page);

    @HQL(
            """
            select count(c) from Course c join c.currentVersion v
            where (:word = '' or v.title.th like :pattern or v.title.en like :pattern or cast(c.code as String) like :pattern)""")
    Long catalogueSize(String word, String pattern);

    /** Remembers where to go on; its version tells that the enrolment was changed to who is changing it too. */
    @HQL("update versioned Enrolment set lastActivity.id = :activityId, lastVisitAt = :at where id = :id")
    int visit(Long id, Long activityId, Instant at);

    /** The unfinished ones first, of these what is due first, then what was visited last. */
    @HQL(
            """
            select e.id, c.id, v.id, c.code, v.title, v.activities, e.doneActivities, e.state, e.dueOn, e.completedAt,
                e.lastActivity.id
            from Enrolment e join e.course c join e.courseVersion v
            where e.person.id = :personId
            order by case when e.state = org.thongthin.learning.EnrolmentState.COMPLETED then 2 when e.dueOn is null then 1 else 0 end,
                case when e.state = org.thongthin.learning.EnrolmentState.COMPLETED then null else e.dueOn end,
                coalesce(e.lastVisitAt, e.enrolledAt) desc, e.id""")
    List<EnrolmentRow> mine(Long personId, Page page);

    /** The score is that of the attempt that completed the examination; passing it again later counts as having passed, not as a score. */
    @HQL(
            """
            select c.code, e.completedAt, exam.at, exam.correct, exam.total
            from Enrolment e join e.course c
            left join (
                select a.courseVersion.id as version, max(t.closedAt) as at,
                    max(case when p.id is not null then t.correctItems end) as correct,
                    max(case when p.id is not null then t.totalItems end) as total
                from Attempt t join Activity a on a.quiz = t.quiz left join Progress p on p.attempt = t
                where t.person.id = :personId and t.passed = true group by a.courseVersion.id) exam
                on exam.version = e.courseVersion.id
            where e.person.id = :personId and e.state = org.thongthin.learning.EnrolmentState.COMPLETED
            order by e.completedAt, e.id""")
    List<PassedCourse> passed(Long personId);
}
