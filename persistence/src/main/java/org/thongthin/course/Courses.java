package org.thongthin.course;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.thongthin.platform.Bilingual;

public interface Courses {

    EntityManager entityManager();

    @HQL("from Course c left join fetch c.currentVersion where c.code = :code")
    Optional<Course> withCode(String code);

    @HQL("select v.id from Course c join c.currentVersion v where c.code = :code")
    Optional<Long> currentVersion(String code);

    @HQL("from CourseVersion v join fetch v.course where v.id = :id")
    CourseVersion version(Long id);

    @HQL(
            """
            select c.id, v.id, c.code, v.number, v.title, v.summary, v.minutes, v.skills, v.activities, v.publishedAt, o.name
            from CourseVersion v join v.course c join c.organisation o where v.id = :versionId""")
    Optional<CourseFacts> facts(Long versionId);

    /** Every course that is published, by code. */
    @HQL("select c.id, c.code, v.title from Course c join c.currentVersion v order by c.code, c.id")
    List<PublishedCourse> published();

    @HQL("select c.id, c.code, v.title from Course c join c.currentVersion v where c.code = :code")
    Optional<PublishedCourse> publishedAs(String code);

    /** The quizzes that are examinations, of all versions. */
    @HQL(
            """
            select q.id from Activity a join a.quiz q join a.courseVersion v
            where v.course.id = :courseId and q.kind = org.thongthin.assessment.QuizKind.EXAM order by q.id""")
    List<Long> examinations(Long courseId);

    @HQL("select o from CourseVersion v join v.outcomes o where v.id = :versionId order by index(o)")
    List<Bilingual> outcomes(Long versionId);

    @HQL(
            """
            select a.id, m.code, m.position, m.title, a.code, a.position, a.type, a.title, a.minutes, q.id, q.kind, q.items
            from Activity a join a.module m left join a.quiz q
            where a.courseVersion.id = :versionId order by a.position, a.id""")
    List<OutlineRow> outline(Long versionId);

    @HQL("select t.html from Activity a join a.richText t where a.id = :activityId")
    Optional<String> html(Long activityId);

    @HQL(
            """
            select f.sha256, f.mediaType, f.bytes from CourseAsset x join x.storedFile f
            where x.courseVersion.id = :versionId and x.courseVersion.course.code = :code and x.name = :name""")
    Optional<AssetRow> asset(String code, Long versionId, String name);

    @HQL("select a from Activity a join fetch a.courseVersion v join fetch v.course where a.quiz.id = :quizId")
    Optional<Activity> ofQuiz(Long quizId);
}
