package org.thongthin.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.thongthin.platform.RandomCodes;
import org.thongthin.testing.GivenTeaching;
import org.thongthin.testing.Login;

/** Begins with a course that is published once, and copies its rows. */
@ApplicationScoped
@Transactional
public class GivenPlentyOfTeachingInServer implements GivenPlentyOfTeaching {

    @Inject
    EntityManager entityManager;

    @Inject
    GivenTeaching given;

    @Override
    public String of(Login trainer, int rows) {
        String course = given.course(trainer);
        given.publish(trainer, course);
        given.rewrite(trainer, course, "ร่างฉบับถัดไป");
        Series series = new Series(entityManager, rows, RandomCodes.ofLength(6).toUpperCase(Locale.ROOT), trainer);
        entityManager
                .createNativeQuery(
                        "set @course = (select id from course where code = ?1),"
                                + " @manuscript = (select d.id from manuscript d join course c on c.id = d.course_id where c.code = ?1)")
                .setParameter(1, course)
                .executeUpdate();
        courses(series);
        manuscript(series);
        learners(series);
        return course;
    }

    private static void courses(Series series) {
        series.insert(
                """
                insert into course (organisation_id, path, code)
                select {organisation}, (select path from organisation where id = {organisation}), {code} from {n}""");
        series.insert(
                """
                insert into manuscript (course_id, title_th, title_en, summary_th, summary_en, minutes, skills, edition,
                    last_number, changed_at, version)
                select id, code, code, '', '', 0, '', 0, 0, utc_timestamp(6), 0 from course where code like 'ZZ-{tag}-%'""");
    }

    private static void manuscript(Series series) {
        series.insert(
                """
                insert into manuscript_module (manuscript_id, position, code, title_th, title_en)
                select @manuscript, seq + 2, concat('x', seq), 'โมดูล', 'Module' from {n}""");
        series.insert(
                """
                insert into manuscript_activity (module_id, position, code, type, title_th, title_en, edition, minutes, html)
                select id, 1, concat('y', code), 'PAGE', 'หน้า', 'Page', 0, 1, '<p>x</p>'
                from manuscript_module where manuscript_id = @manuscript and code like 'x%'""");
        series.insert(
                """
                insert into manuscript_item (manuscript_id, code, pool_kind, module_code, type, level, stem, feedback, edition)
                select @manuscript, {code}, 'PRACTICE', 'x1', 'TRUE_FALSE', 'APPLY', 'ถาม', 'อธิบาย', 0 from {n}""");
        series.insert(
                """
                insert into manuscript_option (item_id, position, text, correct)
                select id, 0, 'true', true from manuscript_item where code like 'ZZ-{tag}-%' union all
                select id, 1, 'false', false from manuscript_item where code like 'ZZ-{tag}-%'""");
    }

    private static void learners(Series series) {
        series.insert(
                """
                insert into course_version (course_id, number, title_th, title_en, summary_th, summary_en, minutes, skills,
                    activities, published_at, sha256, origin)
                select course_id, seq + 1, title_th, title_en, summary_th, summary_en, minutes, skills, activities,
                    utc_timestamp(6), sha2({code}, 256), 'AUTHORED'
                from course_version, {n} where course_id = @course and number = 1""");
        series.insert(
                """
                insert into person (name_th, name_en, given_name_th, given_name_en, demonstration, version)
                select {code}, {code}, {code}, {code}, false, 0 from {n}""");
        series.insert(
                """
                insert into enrolment (person_id, course_id, course_version_id, source, state, enrolled_at, done_activities, version)
                select p.id, @course, (select id from course_version where course_id = @course and number = 1), 'SELF', 'ACTIVE',
                    utc_timestamp(6), 0, 0
                from person p where p.name_th like 'ZZ-{tag}-%'""");
    }

    @Override
    public void withdraw(String course) {
        entityManager
                .createNativeQuery("update course set current_version_id = null where code = ?1")
                .setParameter(1, course)
                .executeUpdate();
    }

    @Override
    public String indexOfLearners(String course) {
        return index("explain select e.id from enrolment e where e.course_id ="
                + " (select id from course where code = '" + course + "') order by e.id desc limit 20");
    }

    @Override
    public String indexOfCourses(Login trainer) {
        return index(
                "explain select c.code from course c where c.path like concat((select path from organisation where id = "
                        + trainer.organisationId() + "), '%') order by c.code, c.id limit 20");
    }

    /** Of the first table: key and what else the optimiser does. */
    private String index(String explain) {
        Object[] row = (Object[])
                entityManager.createNativeQuery(explain).getResultList().get(0);
        return row[5] + " " + row[9];
    }
}
