package org.thongthin.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.thongthin.certification.GivenChampion;
import org.thongthin.certification.GivenChampion.Team;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.testing.Given;
import org.thongthin.testing.Login;

@ApplicationScoped
@Transactional
public class GivenCandidaciesInServer implements GivenCandidacies {

    @Inject
    EntityManager entityManager;

    @Inject
    GivenChampion champion;

    @Inject
    Given given;

    @Override
    public Crowded of(int rows) {
        Team team = champion.learned();
        Long candidacy = champion.submitted(team);
        String serial = champion.award(
                given.personIn(team.hr().organisationId(), Role.OFFICER), GivenChampion.SMART_OFFICER, 1);
        entityManager.flush();
        String tag = RandomCodes.ofLength(6).toLowerCase(Locale.ROOT);
        Series series = new Series(entityManager, rows, tag, team.officer());
        people(series, team.supervisor());
        series.insert(
                """
                insert into candidacy (person_id, programme_id, programme_version_id, period, state, open_marker, started_at,
                    submitted_at, version)
                select p.id, p2.id, p2.current_version_id, 1, 'SUBMITTED', 1, utc_timestamp(6), utc_timestamp(6), 0
                from person p, programme p2 where p.name_en like 'Many {tag} %' and p2.code = 'INNOVATION-CHAMPION'""");
        series.insert(
                """
                insert into endorsement (candidacy_id, supervisor_id, asked_at, answered_at, endorsed, version)
                select c.id, g.supervisor_id, utc_timestamp(6), utc_timestamp(6), true, 0
                from candidacy c join person p on p.id = c.person_id join posting g on g.person_id = p.id
                where p.name_en like 'Many {tag} %'""");
        much(series, candidacy);
        return new Crowded(team.hr(), team.supervisor(), candidacy, serial);
    }

    private static void people(Series series, Login supervisor) {
        series.insert(
                """
                insert into person (name_th, name_en, given_name_th, given_name_en, demonstration, version)
                select concat('นาย {tag} ', seq), concat('Many {tag} ', seq), 'มาก', 'Many', true, 0 from {n}""");
        series.insert(
                """
                insert into posting (person_id, organisation_id, path, position_th, position_en, position_type, supervisor_id,
                    valid_from, version)
                select p.id, o.id, o.path, 'นักวิชาการ', 'Officer', 'ACADEMIC', {supervisor},
                    current_date - interval 1 year, 0
                from person p, organisation o where p.name_en like 'Many {tag} %' and o.id = {organisation}"""
                        .replace("{supervisor}", String.valueOf(supervisor.personId())));
    }

    /** The one candidacy has as many files, answered endorsements and steps. */
    private static void much(Series series, Long candidacy) {
        series.insert(
                """
                insert into evidence (candidacy_id, requirement_id, file_id, title, file_name, added_at)
                select e.candidacy_id, e.requirement_id, e.file_id, e.title, e.file_name, e.added_at
                from evidence e, {n} where e.candidacy_id = %d"""
                        .formatted(candidacy));
        series.insert(
                """
                insert into endorsement (candidacy_id, supervisor_id, asked_at, answered_at, endorsed, version)
                select n.candidacy_id, n.supervisor_id, n.asked_at, n.answered_at, true, 0
                from endorsement n, {n} where n.candidacy_id = %d"""
                        .formatted(candidacy));
        series.insert(
                """
                insert into candidacy_move (candidacy_id, from_state, to_state, moved_at, moved_by, reason)
                select m.candidacy_id, 'RETURNED', 'SUBMITTED', m.moved_at, m.moved_by, 'แก้แล้ว'
                from candidacy_move m, {n} where m.to_state = 'SUBMITTED' and m.candidacy_id = %d"""
                        .formatted(candidacy));
    }
}
