package org.thongthin.reporting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.learning.EnrolmentState;
import org.thongthin.people.PositionType;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.ThaiDates;
import org.thongthin.reporting.PersonRecord;

/** Reads what is known of one person, the newest first, a hundred of each at most. Who may see it is for who calls to know. */
@ApplicationScoped
class RecordReader {

    private static final int MOST = 100;

    /** The LGO or other body that a workplace is a part of: the nearest node above that is no division. */
    private static final String EMPLOYER =
            """
            left join organisation e on e.id = (
                select x.id from organisation x where g.path like concat(x.path, '%') and x.type <> 'DIVISION'
                    and x.id in (cast(substring_index(substring_index(g.path, '/', 2), '/', -1) as unsigned),
                        cast(nullif(substring_index(substring_index(g.path, '/', 3), '/', -1), '') as unsigned),
                        cast(nullif(substring_index(substring_index(g.path, '/', 4), '/', -1), '') as unsigned))
                order by length(x.path) desc limit 1)""";

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** One for each posting of today, the newest first. */
    List<PersonRecord.Head> heads(Long personId) {
        String sql =
                """
                select s.person_id, s.name_th, s.name_en, s.position_th, s.position_en, o.name_th workplace_th,
                    o.name_en workplace_en, e.name_th employer_th, e.name_en employer_en, e.code, s.path
                from person_place s join organisation o on o.id = s.organisation_id join organisation e on e.id = s.employer_id
                where s.person_id = :person order by s.in_country is null, s.posting_id desc""";
        return rows(
                        sql,
                        Map.of("person", personId),
                        "person_id:long",
                        "name_th name_en position_th position_en workplace_th"
                                + " workplace_en employer_th employer_en code path")
                .stream()
                .map(row -> new PersonRecord.Head(
                        (Long) row[0], two(row, 1), two(row, 3), two(row, 5), two(row, 7), (String) row[9], (String)
                                row[10]))
                .toList();
    }

    List<PersonRecord.Course> courses(Long personId) {
        String sql =
                """
                select c.code, v.title_th, v.title_en, e.state,
                    if(v.activities = 0, 0, floor(100 * e.done_activities / v.activities)) percent, e.enrolled_at, e.due_on,
                    e.completed_at
                from enrolment e join course_version v on v.id = e.course_version_id join course c on c.id = e.course_id
                where e.person_id = :person order by e.enrolled_at desc, e.id desc limit %d"""
                        .formatted(MOST);
        return rows(
                        sql,
                        Map.of("person", personId),
                        "code title_th title_en state",
                        "percent:int enrolled_at:instant due_on:date completed_at:instant")
                .stream()
                .map(row -> new PersonRecord.Course(
                        (String) row[0],
                        two(row, 1),
                        EnrolmentState.valueOf((String) row[3]),
                        (Integer) row[4],
                        (Instant) row[5],
                        (LocalDate) row[6],
                        (Instant) row[7]))
                .toList();
    }

    List<PersonRecord.Job> jobs(Long personId) {
        String sql =
                "select g.position_th, g.position_en, g.position_type, o.name_th workplace_th, o.name_en workplace_en,"
                        + " e.name_th employer_th, e.name_en employer_en, g.valid_from, g.valid_through"
                        + " from posting g join organisation o on o.id = g.organisation_id " + EMPLOYER
                        + " where g.person_id = :person order by g.valid_from desc, g.id desc limit " + MOST;
        return rows(
                        sql,
                        Map.of("person", personId),
                        "position_th position_en position_type workplace_th workplace_en employer_th employer_en",
                        "valid_from:date valid_through:date")
                .stream()
                .map(row -> new PersonRecord.Job(
                        two(row, 0),
                        PositionType.valueOf((String) row[2]),
                        two(row, 3),
                        two(row, 5),
                        (LocalDate) row[7],
                        (LocalDate) row[8]))
                .toList();
    }

    List<PersonRecord.Moment> history(Long personId) {
        String sql =
                """
                select what, happened_at, subject_th, subject_en from (
                    select 'POSTED' what, cast(g.valid_from as datetime(6)) - interval 7 hour happened_at, o.name_th subject_th,
                        o.name_en subject_en
                    from posting g join organisation o on o.id = g.organisation_id
                    where g.person_id = :person and g.valid_from <= :today
                    union all select 'ENROLLED', e.enrolled_at, v.title_th, v.title_en
                    from enrolment e join course_version v on v.id = e.course_version_id where e.person_id = :person
                    union all select 'COMPLETED', e.completed_at, v.title_th, v.title_en
                    from enrolment e join course_version v on v.id = e.course_version_id
                    where e.person_id = :person and e.completed_at is not null
                    union all select 'CANDIDACY', c.started_at, v.name_th, v.name_en
                    from candidacy c join programme_version v on v.id = c.programme_version_id where c.person_id = :person
                    union all select 'AWARDED', a.issued_at, v.name_th, v.name_en
                    from award a join programme_version v on v.id = a.programme_version_id where a.person_id = :person
                    union all select 'REVOKED', r.revoked_at, v.name_th, v.name_en
                    from revocation r join award a on a.id = r.award_id join programme_version v on v.id = a.programme_version_id
                    where a.person_id = :person) h
                order by happened_at desc, what, subject_th limit %d"""
                        .formatted(MOST);
        return rows(
                        sql,
                        Map.of("person", personId, "today", ThaiDates.today(clock)),
                        "what",
                        "happened_at:instant subject_th subject_en")
                .stream()
                .map(row -> new PersonRecord.Moment(
                        PersonRecord.What.valueOf((String) row[0]), (Instant) row[1], two(row, 2)))
                .toList();
    }

    private List<Object[]> rows(String sql, Map<String, Object> values, String... columns) {
        Map<String, Class<?>> types = new HashMap<>(
                Map.of("long", Long.class, "int", Integer.class, "date", LocalDate.class, "instant", Instant.class));
        List<Sql.Column> read = new ArrayList<>();
        for (String column : String.join(" ", columns).split(" ")) {
            String[] parts = column.split(":");
            read.add(new Sql.Column(parts[0], parts.length == 1 ? String.class : types.get(parts[1])));
        }
        return new Sql(sql, values).rows(entityManager, read);
    }

    private static Bilingual two(Object[] row, int at) {
        return new Bilingual((String) row[at], (String) row[at + 1]);
    }
}
