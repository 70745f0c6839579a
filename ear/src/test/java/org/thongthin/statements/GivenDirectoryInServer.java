package org.thongthin.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.thongthin.audit.AuditAction;
import org.thongthin.audit.AuditEntry;
import org.thongthin.audit.AuditEntry.Target;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.Organisations;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.testing.Given;
import org.thongthin.testing.Login;

/** Written by statements that copy a series of numbers, but for the tree. */
@ApplicationScoped
@Transactional
public class GivenDirectoryInServer implements GivenDirectory {

    @Inject
    EntityManager entityManager;

    @Inject
    Organisations organisations;

    @Inject
    Given given;

    @Inject
    Clock clock;

    @Override
    public Directory of(int rows) {
        Long municipality = given.municipality();
        Login keeper = given.personIn(municipality, Role.HR, Role.ADMIN);
        Login one = given.personIn(municipality, Role.OFFICER);
        entityManager.flush();
        Series series = new Series(entityManager, rows, RandomCodes.ofLength(6), one);
        Organisation parent = entityManager.find(Organisation.class, municipality);
        for (int i = 0; i < rows; i++) {
            entityManager.persist(new Organisation(
                    organisations.nextId(),
                    parent,
                    OrganisationType.DIVISION,
                    "Z" + series.tag() + i,
                    new Bilingual("กองทดสอบ", "Test Division"),
                    LocalDate.of(2020, 1, 1)));
        }
        people(series);
        past(series);
        opened(series, keeper, parent.getPath());
        return new Directory(
                keeper,
                parent.getCode(),
                one.personId(),
                (Long) series.one("select max(id) from posting where person_id = {person}"),
                (Long) series.one("select max(id) from role_grant where person_id = {person}"));
    }

    private static void people(Series series) {
        series.insert(
                """
                insert into person (name_th, name_en, given_name_th, given_name_en, demonstration, version)
                select concat('นายทดสอบ {tag} ', seq), 'Mr Thotsop', 'ทดสอบ', 'Thotsop', false, 0 from {n}""");
        series.insert(
                """
                insert into posting (person_id, organisation_id, path, position_th, position_en, position_type, valid_from, version)
                select p.id, o.id, o.path, 'งาน', 'Work', 'GENERAL', '2020-01-01', 0
                from person p join organisation o on o.id = {organisation} where p.name_th like 'นายทดสอบ {tag} %'""");
        series.insert(
                """
                insert into role_grant (person_id, role, organisation_id, path, valid_from)
                select p.id, 'TRAINER', o.id, o.path, '2020-01-01'
                from person p join organisation o on o.id = {organisation} where p.name_th like 'นายทดสอบ {tag} %'""");
    }

    private static void past(Series series) {
        series.insert(
                """
                insert into posting (person_id, organisation_id, path, position_th, position_en, position_type, valid_from,
                    valid_through, version)
                select {person}, o.id, o.path, 'งาน', 'Work', 'GENERAL', date_add('2000-01-01', interval seq day),
                    date_add('2000-01-01', interval seq day), 0
                from organisation o, {n} where o.id = {organisation}""");
    }

    private void opened(Series series, Login keeper, String path) {
        Target opened = new Target("person", null, series.officer().personId(), path);
        for (int i = 0; i < series.rows(); i++) {
            entityManager.persist(
                    new AuditEntry(clock.instant(), keeper.personId(), AuditAction.PERSON_OPENED, opened, null, null));
        }
    }
}
