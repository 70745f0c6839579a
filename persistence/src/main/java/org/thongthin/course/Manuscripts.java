package org.thongthin.course;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionType;
import org.thongthin.assessment.QuizPoolItem;

public interface Manuscripts {

    EntityManager entityManager();

    @HQL("from Manuscript d where d.course.id = :courseId")
    Optional<Manuscript> ofCourse(Long courseId);

    @HQL("from ManuscriptItem i where i.manuscript.id = :manuscriptId order by i.code, i.id")
    List<ManuscriptItem> items(Long manuscriptId);

    @HQL("from ManuscriptItem i where i.manuscript.id = :manuscriptId and i.code = :code")
    Optional<ManuscriptItem> item(Long manuscriptId, String code);

    @HQL(
            "from ManuscriptItem i where i.manuscript.id = :manuscriptId and i.moduleCode = :moduleCode order by i.code, i.id")
    List<ManuscriptItem> itemsOf(Long manuscriptId, String moduleCode);

    @HQL(
            """
            select i.moduleCode, i.poolKind, i.level, count(i) from ManuscriptItem i where i.manuscript.id = :manuscriptId
            group by i.moduleCode, i.poolKind, i.level order by i.moduleCode, i.poolKind, i.level""")
    List<StockRow> stock(Long manuscriptId);

    @HQL(
            """
            select i.code, i.poolKind, i.moduleCode, i.type, i.level, i.stem from ManuscriptItem i
            where i.manuscript.id = :manuscriptId and (:type is null or i.type = :type) and (:pool is null or i.poolKind = :pool)
                and (:level is null or i.level = :level) and (:moduleCode = '' or cast(i.moduleCode as String) = :moduleCode)
            order by i.code, i.id""")
    List<ItemRow> itemRows(
            Long manuscriptId, QuestionType type, PoolKind pool, CognitiveLevel level, String moduleCode, Page page);

    @HQL(
            """
            select count(i) from ManuscriptItem i
            where i.manuscript.id = :manuscriptId and (:type is null or i.type = :type) and (:pool is null or i.poolKind = :pool)
                and (:level is null or i.level = :level) and (:moduleCode = '' or cast(i.moduleCode as String) = :moduleCode)""")
    Long itemCount(Long manuscriptId, QuestionType type, PoolKind pool, CognitiveLevel level, String moduleCode);

    @HQL(
            """
            select f.sha256, f.mediaType, f.bytes from ManuscriptPicture x join x.storedFile f
            where x.manuscript.id = :manuscriptId and x.name = :name""")
    Optional<AssetRow> picture(Long manuscriptId, String name);

    @HQL(
            """
            select x.name, f.sha256, f.mediaType from ManuscriptPicture x join x.storedFile f
            where x.manuscript.id = :manuscriptId order by x.name, x.id""")
    List<PictureRow> pictures(Long manuscriptId);

    @HQL("from CourseModule m where m.courseVersion.id = :versionId order by m.position, m.id")
    List<CourseModule> modules(Long versionId);

    @HQL(
            """
            from Activity a left join fetch a.richText left join fetch a.quiz
            where a.courseVersion.id = :versionId order by a.position, a.id""")
    List<Activity> activities(Long versionId);

    @HQL(
            """
            from QuizPoolItem i join fetch i.questionVersion v join fetch v.question
            where i.quiz.id in (select a.quiz.id from Activity a where a.courseVersion.id = :versionId) order by i.id""")
    List<QuizPoolItem> drawable(Long versionId);

    @HQL("from CourseAsset x join fetch x.storedFile where x.courseVersion.id = :versionId order by x.id")
    List<CourseAsset> assets(Long versionId);
}
