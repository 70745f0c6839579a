package org.thongthin.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.ThaiDates;

@ApplicationScoped
@Transactional
public class GivenCompletionsInServer implements GivenCompletions {

    private static final String ENROL =
            """
            insert into enrolment (person_id, course_id, course_version_id, source, state, enrolled_at, due_on, completed_at,
                done_activities, version)
            select ?2, c.id, v.id, 'SELF', ?4, ?5, ?6, ?7, ?8, 0
            from course c join course_version v on v.course_id = c.id and v.number = ?3 where c.code = ?1""";

    @Inject
    EntityManager entityManager;

    @Override
    public String course() {
        String code = "ZC-" + RandomCodes.ofLength(8);
        run(
                "insert into course (organisation_id, path, code) select id, path, ?1 from organisation where parent_id is null",
                code);
        for (int number = 1; number <= 2; number++) {
            run(
                    """
                    insert into course_version (course_id, number, title_th, title_en, summary_th, summary_en, minutes, skills,
                        activities, published_at, sha256)
                    select id, ?2, 'หลักสูตรรายงาน', 'Reported Course', 'สรุป', 'Summary', 60, 'LEAD', ?3, utc_timestamp(6),
                        sha2(concat(code, ?2), 256)
                    from course where code = ?1""",
                    code,
                    number,
                    ACTIVITIES);
        }
        run(
                """
                update course c join course_version v on v.course_id = c.id and v.number = 2 set c.current_version_id = v.id
                where c.code = ?1""",
                code);
        examination(code);
        return code;
    }

    private void examination(String code) {
        run(
                "insert into quiz (kind, items, minutes, max_attempts, wait_days, pass_percent) values ('EXAM', 10, 30, null, null, 60)");
        run(
                """
                insert into course_module (course_version_id, position, code, title_th, title_en)
                select v.id, 1, 'm', 'โมดูล', 'Module'
                from course c join course_version v on v.course_id = c.id and v.number = 1 where c.code = ?1""",
                code);
        run(
                """
                insert into activity (course_version_id, module_id, position, code, type, title_th, title_en, minutes, quiz_id)
                select m.course_version_id, m.id, 1, 'final', 'QUIZ', 'แบบทดสอบ', 'Examination', 30, (select max(id) from quiz)
                from course c join course_version v on v.course_id = c.id join course_module m on m.course_version_id = v.id
                where c.code = ?1""",
                code);
    }

    @Override
    public void withdraw(String course) {
        run("update course set current_version_id = null where code = ?1", course);
    }

    @Override
    public void underWay(Long personId, String course, int version, int done, LocalDate on, LocalDate dueOn) {
        run(ENROL, course, personId, version, "ACTIVE", early(on), dueOn, null, done);
    }

    @Override
    public void completed(Long personId, String course, int version, LocalDate on) {
        run(ENROL, course, personId, version, "COMPLETED", early(on), null, early(on), ACTIVITIES);
    }

    /** Still the day before in UTC. */
    private static Instant early(LocalDate day) {
        return day.atTime(0, 30).atZone(ThaiDates.BANGKOK).toInstant();
    }

    @Override
    public void examined(Long personId, String course, int right, boolean passed) {
        run(
                """
                insert into attempt (quiz_id, person_id, number, state, started_at, closed_at, correct_items, total_items,
                    passed, version)
                select a.quiz_id, ?2, 1 + (select count(*) from attempt t where t.person_id = ?2), 'SUBMITTED', utc_timestamp(6),
                    utc_timestamp(6), ?3, 10, ?4, 0
                from course c join course_version v on v.course_id = c.id join activity a on a.course_version_id = v.id
                where c.code = ?1""",
                course,
                personId,
                right,
                passed);
    }

    @Override
    public void crowd(Long organisation) {
        run(
                """
                insert into person_place (posting_id, person_id, organisation_id, path, employer_id, in_employer, name_th, name_en,
                    position_th, position_en, position_type)
                select 800000000000 + seq, 800000000000 + seq, o.id, o.path, o.id, o.id, concat('นาย ', lpad(seq, 6, '0')),
                    concat('Mr ', seq), 'นักทดสอบ', 'Tester', 'GENERAL'
                from seq_1_to_100001, organisation o where o.id = ?1""",
                organisation);
    }

    @Override
    public void disperse(Long organisation) {
        run("delete from person_place where posting_id > 800000000000 and in_employer = ?1", organisation);
    }

    private void run(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
