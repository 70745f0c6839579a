package org.thongthin.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thongthin.notification.NoticeKind.AWARD_EXPIRING;
import static org.thongthin.notification.NoticeKind.CERTIFIED;
import static org.thongthin.notification.NoticeKind.RENEWAL_OPEN;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.certification.Validity;
import org.thongthin.certification.service.ExpiryAnnouncer;
import org.thongthin.certification.service.ExpiryReminders;
import org.thongthin.notification.NoticeKind;
import org.thongthin.notification.NoticeRow;
import org.thongthin.notification.service.NoticeService;
import org.thongthin.platform.ThaiDates;
import org.thongthin.surface.SurfaceFacts;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Given;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** The job that reminds of an award's end, run by a moved clock. */
class ExpiryNoticesIT extends InServer {

    /** Of the programme that ships. */
    private static final int WINDOW = 3;

    @Inject
    ExpiryReminders reminders;

    @Inject
    NoticeService notices;

    @Inject
    SurfaceFacts facts;

    @Inject
    EntityManager entityManager;

    @Inject
    UserTransaction transaction;

    @Inject
    Given given;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private Login officer;
    private LocalDate through;

    @BeforeEach
    void anAwardOfTwoHundredDays() throws Exception {
        officer = given.officer();
        facts.passed(officer);
        through = ThaiDates.today(clock).plusDays(200);
        transaction.begin();
        entityManager
                .createNativeQuery("update award set valid_through = :through where person_id = :person")
                .setParameter("through", through)
                .setParameter("person", officer.personId())
                .executeUpdate();
        transaction.commit();
    }

    /** The job as it runs at 00:30 of a day in Bangkok. */
    private void run(LocalDate day) {
        new ExpiryAnnouncer(
                        reminders,
                        Clock.fixed(day.atTime(0, 30).atZone(ThaiDates.BANGKOK).toInstant(), ThaiDates.BANGKOK))
                .run();
    }

    /** The newest first. */
    private List<NoticeKind> told() throws Exception {
        return acting.as(officer, () -> notices.mine(0)).rows().stream()
                .map(NoticeRow::kind)
                .toList();
    }

    @Test
    void eachReminderComesOnItsDayAndOnce() throws Exception {
        LocalDate opens = new Validity(through.minusDays(200), through).renewalOpens(WINDOW);
        run(opens.minusDays(3));
        assertEquals(List.of(CERTIFIED), told());
        run(opens.isBefore(through.minusDays(90)) ? through.minusDays(90) : opens);
        run(opens.isBefore(through.minusDays(90)) ? through.minusDays(90) : opens);
        assertEquals(1, told().stream().filter(RENEWAL_OPEN::equals).count());
        assertEquals(1, told().stream().filter(AWARD_EXPIRING::equals).count());
        run(through.minusDays(61));
        assertEquals(3, told().size());
        run(through.minusDays(60));
        run(through.minusDays(60));
        run(through.minusDays(31));
        assertEquals(4, told().size());
        run(through.minusDays(30));
        run(through);
        assertEquals(List.of(AWARD_EXPIRING, AWARD_EXPIRING), told().subList(0, 2));
        assertEquals(5, told().size());
    }

    @Test
    void daysOnWhichNothingRanAreMadeUpForByTheMostUrgentReminder() throws Exception {
        run(through.minusDays(45));
        assertEquals(List.of(RENEWAL_OPEN, AWARD_EXPIRING, CERTIFIED), told());
        run(through.minusDays(12));
        assertEquals(List.of(AWARD_EXPIRING, RENEWAL_OPEN, AWARD_EXPIRING, CERTIFIED), told());
        run(through.minusDays(11));
        assertEquals(4, told().size());
    }

    @Test
    void whatHasEndedIsNoLongerRemindedOf() throws Exception {
        run(through.plusDays(1));
        assertEquals(List.of(CERTIFIED), told());
    }

    @Test
    void aRenewedAwardIsNotRemindedOf() throws Exception {
        transaction.begin();
        entityManager
                .createNativeQuery(
                        "insert into candidacy (person_id, programme_id, programme_version_id, period, state, started_at, version)"
                                + " select person_id, programme_id, programme_version_id, 2, 'CERTIFIED', started_at, 0"
                                + " from candidacy where person_id = :person")
                .setParameter("person", officer.personId())
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "insert into award (candidacy_id, person_id, programme_id, programme_version_id, fiscal_year, number,"
                                + " serial, verify_code, check_code, holder_th, holder_en, organisation_th, organisation_en,"
                                + " organisation_path, issued_on, valid_through, issued_at, demonstration)"
                                + " select c.id, a.person_id, a.programme_id, a.programme_version_id, 2400, a.id,"
                                + " concat('RENEWED-', a.id), reverse(a.verify_code), a.check_code, a.holder_th, a.holder_en,"
                                + " a.organisation_th, a.organisation_en, a.organisation_path, a.issued_on,"
                                + " a.valid_through + interval 3 year, a.issued_at, a.demonstration"
                                + " from award a join candidacy c on c.person_id = a.person_id and c.period = 2"
                                + " where a.person_id = :person")
                .setParameter("person", officer.personId())
                .executeUpdate();
        transaction.commit();
        run(through.minusDays(10));
        assertEquals(List.of(CERTIFIED), told());
    }
}
