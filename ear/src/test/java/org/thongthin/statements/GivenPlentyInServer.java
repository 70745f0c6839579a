package org.thongthin.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.thongthin.content.service.ContentStore;
import org.thongthin.platform.RandomCodes;
import org.thongthin.testing.Given;
import org.thongthin.testing.Login;

/** Written by statements that copy a series of numbers: two thousand rows of everything take seconds. */
@ApplicationScoped
@Transactional
public class GivenPlentyInServer implements GivenPlenty {

    @Inject
    EntityManager entityManager;

    @Inject
    Given given;

    @Inject
    ContentStore contents;

    @Override
    public Plenty of(int rows) {
        Login officer = given.officer();
        String tag = RandomCodes.ofLength(6).toUpperCase(Locale.ROOT);
        Series series = new Series(entityManager, rows, tag, officer);
        new PlentyOfCourses(series).write();
        new PlentyOfAttempts(series).write();
        new PlentyOfAwards(series).write();
        Login fresh = given.officer();
        Long hours = new PlentyOfHours(series, contents).write(fresh);
        series.insert(
                """
                insert into role_grant (person_id, role, organisation_id, path, valid_from)
                select r.person_id, r.role, r.organisation_id, r.path, r.valid_from
                from role_grant r, {n} where r.person_id = {person}""");
        return new Plenty(
                rows,
                officer,
                fresh,
                given.newcomer("th"),
                series.fill("ZZ-{tag}-0001"),
                series.fill("p{last}"),
                "exam",
                (Long) series.one("select v.id from course_version v where v.sha256 = sha2('ZZ-{tag}-0001', 256)"),
                (Long) series.one("select a.id from attempt a where a.person_id = {person} and a.number = {rows}"),
                printed(series),
                hours,
                PlentyOfHours.notices(series));
    }

    private static Plenty.Printed printed(Series series) {
        Object[] award = (Object[])
                series.one(
                        """
                select a.serial, cast(a.check_code as varchar(8)), cast(a.verify_code as varchar(26)) from award a
                where a.person_id = {person} and a.number = {rows}""");
        return new Plenty.Printed((String) award[0], (String) award[1], (String) award[2]);
    }

    @Override
    public void withdraw(Plenty plenty) {
        String mine = plenty.course().replaceFirst("\\d+$", "%");
        entityManager
                .createNativeQuery("update course set current_version_id = null where code like :mine")
                .setParameter("mine", mine)
                .executeUpdate();
        entityManager
                .createNativeQuery("update programme set current_version_id = null where code like :mine")
                .setParameter("mine", mine)
                .executeUpdate();
    }
}
