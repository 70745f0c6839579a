package org.thongthin.learning;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What trainers read of their courses and of who learns them. */
public interface Teaching {

    EntityManager entityManager();

    @HQL(
            """
            select c.code, d.title, v.title, v.number, v.publishedAt, d.changedAt, o.name,
                (select count(e) from Enrolment e where e.course = c)
            from Course c join c.organisation o left join c.currentVersion v left join Manuscript d on d.course = c
            where c.path like :subtree and (v.id is not null or d.id is not null) and (:word = ''
                or cast(c.code as String) like :pattern or d.title.th like :pattern or d.title.en like :pattern
                or v.title.th like :pattern or v.title.en like :pattern)
            order by c.code, c.id""")
    List<TaughtRow> courses(String subtree, String word, String pattern, Page page);

    @HQL(
            """
            select count(c) from Course c left join c.currentVersion v left join Manuscript d on d.course = c
            where c.path like :subtree and (v.id is not null or d.id is not null) and (:word = ''
                or cast(c.code as String) like :pattern or d.title.th like :pattern or d.title.en like :pattern
                or v.title.th like :pattern or v.title.en like :pattern)""")
    Long courseCount(String subtree, String word, String pattern);

    @HQL(
            """
            select e.id, p.name, o.name, v.number, v.activities, e.doneActivities, e.state, e.enrolledAt,
                (select max(t.correctItems) from Attempt t join Activity a on a.quiz = t.quiz
                    where t.person = p and a.courseVersion = v and t.quiz.kind = org.thongthin.assessment.QuizKind.EXAM),
                (select max(t.totalItems) from Attempt t join Activity a on a.quiz = t.quiz
                    where t.person = p and a.courseVersion = v and t.quiz.kind = org.thongthin.assessment.QuizKind.EXAM)
            from Enrolment e join e.person p join e.courseVersion v
            left join Posting g on g.id = (select min(h.id) from Posting h where h.person = p and h.period.from <= :today
                and (h.period.through is null or h.period.through >= :today))
            left join g.organisation o
            where e.course.id = :courseId and (:word = '' or p.name.th like :pattern or p.name.en like :pattern)
            order by e.id desc""")
    List<LearnerRow> learners(Long courseId, LocalDate today, String word, String pattern, Page page);

    @HQL(
            """
            select count(e) from Enrolment e join e.person p
            where e.course.id = :courseId and (:word = '' or p.name.th like :pattern or p.name.en like :pattern)""")
    Long learnerCount(Long courseId, String word, String pattern);

    @HQL(
            """
            select v.number, v.publishedAt, v.origin, v.activities, v.minutes,
                (select count(e) from Enrolment e
                    where e.courseVersion = v and e.state = org.thongthin.learning.EnrolmentState.ACTIVE),
                (select count(e) from Enrolment e
                    where e.courseVersion = v and e.state = org.thongthin.learning.EnrolmentState.COMPLETED)
            from CourseVersion v where v.course.id = :courseId order by v.number desc, v.id""")
    List<VersionRow> versions(Long courseId, Page page);

    @HQL("select count(v) from CourseVersion v where v.course.id = :courseId")
    Long versionCount(Long courseId);

    @HQL(
            """
            select v.number, count(e) from Enrolment e join e.courseVersion v
            where e.course.id = :courseId and e.state = org.thongthin.learning.EnrolmentState.ACTIVE
            group by v.number order by v.number desc""")
    List<StayingRow> staying(Long courseId);
}
