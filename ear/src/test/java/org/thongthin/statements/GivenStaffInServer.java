package org.thongthin.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.reporting.GivenCompletions;
import org.thongthin.reporting.GivenStandings;
import org.thongthin.reporting.service.Counting;
import org.thongthin.reporting.service.SummaryUpkeep;
import org.thongthin.testing.Given;
import org.thongthin.testing.Login;

@ApplicationScoped
public class GivenStaffInServer implements GivenStaff {

    @Inject
    EntityManager entityManager;

    @Inject
    Given given;

    @Inject
    GivenStandings standings;

    @Inject
    GivenCompletions completions;

    @Inject
    SummaryUpkeep upkeep;

    @Inject
    Counting counting;

    @Override
    @Transactional
    public Staff of(int rows) {
        Login hr = given.personIn(given.municipality(), Role.HR);
        String programme = standings.programme();
        String tag = RandomCodes.ofLength(6).toLowerCase(Locale.ROOT);
        Series series = new Series(entityManager, rows, tag, hr);
        series.insert(
                """
                insert into person (name_th, name_en, given_name_th, given_name_en, email, demonstration, version)
                select concat('นายทดสอบ ', seq, ' {tag}'), concat('Mr Thotsop ', seq), 'ทดสอบ', 'Thotsop', concat(seq, '.{tag}@test'), true, 0
                from {n}""");
        series.insert(
                """
                insert into posting (person_id, organisation_id, path, position_th, position_en, position_type, valid_from, version)
                select p.id, o.id, o.path, 'นักทดสอบ', 'Tester', 'GENERAL', '2020-01-01', 0
                from person p join organisation o on o.id = {organisation} where p.email like '%.{tag}@test'""");
        stand(series, programme);
        String course = completions.course();
        learn(series, course);
        Long first = (Long) series.one("select min(id) from person where email like '%.{tag}@test'");
        Long last = (Long) series.one("select max(id) from person where email like '%.{tag}@test'");
        Long somebody = (Long)
                series.one(
                        """
                select min(a.person_id) from award a join person p on p.id = a.person_id where p.email like '%.{tag}@test'""");
        upkeep.fill(first, last);
        while (counting.countSome()) {
            // until nothing is behind
        }
        return new Staff(hr, programme, course, somebody);
    }

    private static void stand(Series series, String programme) {
        series.insert("set @rules = (select current_version_id from programme where code = '" + programme + "')");
        series.insert(
                """
                insert into candidacy (person_id, programme_id, programme_version_id, period, state, started_at, version)
                select p.id, v.programme_id, v.id, 1, if(p.id % 2 = 0, 'IN_PROGRESS', 'CERTIFIED'), utc_timestamp(6), 0
                from person p join programme_version v on v.id = @rules where p.email like '%.{tag}@test'""");
        series.insert(
                """
                insert into award (candidacy_id, person_id, programme_id, programme_version_id, fiscal_year, number, serial,
                    verify_code, check_code, holder_th, holder_en, organisation_th, organisation_en, organisation_path, issued_on,
                    valid_through, issued_at, demonstration)
                select c.id, c.person_id, c.programme_id, c.programme_version_id, 2569, c.id, concat('ZS-', c.id),
                    lpad(concat('{tag}', c.id), 26, 'z'), 'AAAAAAAA', p.name_th, p.name_en, 'หน่วยงาน', 'Organisation', '/1/',
                    current_date - interval 2 year, current_date + interval (c.id % 300) day, utc_timestamp(6), true
                from candidacy c join person p on p.id = c.person_id
                where c.state = 'CERTIFIED' and p.email like '%.{tag}@test'""");
    }

    private static void learn(Series series, String course) {
        series.insert(
                """
                insert into enrolment (person_id, course_id, course_version_id, source, state, enrolled_at, due_on, completed_at,
                    done_activities, version)
                select p.id, v.course_id, v.id, 'SELF', if(p.id %% 3 = 0, 'COMPLETED', 'ACTIVE'), utc_timestamp(6), current_date,
                    if(p.id %% 3 = 0, utc_timestamp(6), null), p.id %% 4, 0
                from person p join course c on c.code = '%s' join course_version v on v.id = c.current_version_id
                where p.email like '%%.{tag}@test' and p.id %% 7 > 0"""
                        .formatted(course));
    }

    @Override
    public void withdraw(Staff staff) {
        standings.withdraw(staff.programme());
        completions.withdraw(staff.course());
    }
}
