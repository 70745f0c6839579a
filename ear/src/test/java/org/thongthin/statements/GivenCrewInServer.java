package org.thongthin.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.thongthin.content.service.ContentStore;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.testing.Given;
import org.thongthin.testing.Login;

/** Written by statements that copy a series of numbers. */
@ApplicationScoped
@Transactional
public class GivenCrewInServer implements GivenCrew {

    @Inject
    EntityManager entityManager;

    @Inject
    ContentStore contents;

    @Inject
    Given given;

    @Override
    public Crew of(int rows) {
        Long here = given.municipality();
        Login hr = given.personIn(here, Role.HR);
        Login head = given.personIn(here, Role.SUPERVISOR);
        Login officer = given.personIn(here, Role.OFFICER);
        Series series = new Series(entityManager, rows, RandomCodes.ofLength(6).toUpperCase(Locale.ROOT), officer);
        people(series, head.personId());
        assignments(series, hr.personId());
        new PlentyOfHours(series, contents).write(hr);
        Long assignment = (Long) series.one("select min(id) from course_assignment where token like '{tag}%'");
        return new Crew(hr, head, officer.personId(), assignment);
    }

    private static void people(Series series, Long head) {
        series.insert(
                """
                insert into person (name_th, name_en, given_name_th, given_name_en, demonstration, version)
                select concat('นายหมู่ {tag} ', seq), concat('Mr Mu {tag} ', seq), 'หมู่', 'Mu', true, 0 from {n}""");
        series.insert(
                """
                insert into posting (person_id, organisation_id, path, position_th, position_en, position_type, supervisor_id,
                    valid_from, version)
                select p.id, o.id, o.path, 'นักจัดการงานทั่วไป', 'Officer', 'ACADEMIC', {head}, '2026-01-01', 0
                from person p join organisation o on o.id = {organisation} where p.name_en like 'Mr Mu {tag} %'"""
                        .replace("{head}", head.toString()));
        series.insert(
                """
                insert into enrolment (person_id, course_id, course_version_id, source, state, enrolled_at, due_on, done_activities,
                    version)
                select p.id, c.id, c.current_version_id, 'ASSIGNMENT', 'ACTIVE', utc_timestamp(6),
                    current_date - interval 5 day, 0, 0
                from person p join course c on c.code = 'SO-101' where p.name_en like 'Mr Mu {tag} %'""");
    }

    private static void assignments(Series series, Long hr) {
        series.insert(
                """
                insert into course_assignment (course_id, organisation_id, path, due_on, assigned_by_id, assigned_at, token, enrolled,
                    learning, completed)
                select c.id, o.id, o.path, current_date - interval 5 day, {hr}, utc_timestamp(6),
                    concat('{tag}', lpad(seq, 26, '0')), 1, 0, 0
                from {n} join course c on c.code = 'SO-101' join organisation o on o.id = {organisation}"""
                        .replace("{hr}", hr.toString()));
        series.insert(
                """
                insert into assignment_person (assignment_id, person_id, enrolment_id, version)
                select a.id, e.person_id, e.id, 0
                from (select min(id) id from course_assignment where token like '{tag}%') a
                join enrolment e join person p on p.id = e.person_id where p.name_en like 'Mr Mu {tag} %'""");
        series.insert(
                """
                insert into assignment_person (assignment_id, person_id, enrolment_id, version)
                select a.id, e.person_id, e.id, 0
                from course_assignment a
                join (select min(e.id) id from enrolment e join person p on p.id = e.person_id
                    where p.name_en like 'Mr Mu {tag} %') one
                join enrolment e on e.id = one.id
                where a.token like '{tag}%' and a.id > (select min(id) from course_assignment where token like '{tag}%')""");
    }
}
