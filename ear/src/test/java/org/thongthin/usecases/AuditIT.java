package org.thongthin.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.audit.AuditAction;
import org.thongthin.audit.AuditFilter;
import org.thongthin.audit.AuditPage;
import org.thongthin.audit.AuditRow;
import org.thongthin.audit.service.AuditSearch;
import org.thongthin.learning.service.EnrolmentService;
import org.thongthin.organisation.OrganisationNotFound;
import org.thongthin.people.service.AccountKeeping;
import org.thongthin.people.service.PersonService;
import org.thongthin.people.service.SignInService;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;
import org.thongthin.surface.SurfaceFacts;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Given;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** Who finds which entries, and that nobody changes one. */
class AuditIT extends InServer {

    private static final AuditFilter ANY = new AuditFilter(null, null, null, null);

    @Resource(lookup = "java:jboss/datasources/ThongthinDS")
    DataSource dataSource;

    @Inject
    AuditSearch search;

    @Inject
    PersonService people;

    @Inject
    AccountKeeping keeping;

    @Inject
    EnrolmentService enrolments;

    @Inject
    SignInService signIn;

    @Inject
    SurfaceFacts facts;

    @Inject
    Given given;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private Login hr;
    private Login officer;

    @BeforeEach
    void people() {
        Long here = given.municipality();
        hr = given.personIn(here, Role.HR);
        officer = given.personIn(here, Role.OFFICER);
    }

    private List<AuditRow> found(Login who, AuditFilter filter) throws Exception {
        return acting.as(who, () -> search.find(search.place(""), filter, null)).rows();
    }

    private List<AuditAction> actions(AuditFilter filter) throws Exception {
        return found(hr, filter).stream().map(AuditRow::action).toList();
    }

    @Test
    void whatIsDoneIsFoundByPersonActionAndPeriod() throws Exception {
        acting.as(hr, () -> people.open(officer.personId()));
        acting.as(hr, () -> keeping.reset(officer.personId()));
        assertEquals(List.of(AuditAction.ACCOUNT_RESET, AuditAction.PERSON_OPENED), actions(ANY));
        AuditRow opened = found(hr, new AuditFilter(null, AuditAction.PERSON_OPENED, null, null))
                .get(0);
        assertEquals(hr.personId(), opened.actorId());
        assertEquals(officer.personId(), opened.subjectId());
        assertFalse(opened.actor().getTh().isBlank());
        LocalDate today = ThaiDates.today(clock);
        assertEquals(
                2,
                actions(new AuditFilter(officer.personId(), null, today, today)).size());
        assertEquals(List.of(), actions(new AuditFilter(null, null, today.plusDays(1), null)));
        assertEquals(List.of(), actions(new AuditFilter(null, null, null, today.minusDays(1))));
    }

    /** An entry that names no organisation belongs to that of the person's posting of the day. */
    @Test
    void everyEntryIsFoundByItsOrganisation() throws Exception {
        acting.as(officer, () -> enrolments.enrol("SO-101"));
        signIn.signIn(officer.username(), officer.password().toCharArray(), "192.0.2.77");
        assertTrue(actions(ANY).containsAll(List.of(AuditAction.SIGN_IN, AuditAction.ENROL)));
    }

    @Test
    void anotherOrganisationsEntriesAreNotThere() throws Exception {
        acting.as(hr, () -> people.open(officer.personId()));
        Login other = given.personIn(given.municipality(), Role.HR);
        assertEquals(List.of(), found(other, ANY));
        assertEquals(List.of(), found(other, new AuditFilter(officer.personId(), null, null, null)));
        String here = facts.code(hr.organisationId());
        assertThrows(OrganisationNotFound.class, () -> acting.as(other, () -> search.place(here)));
        assertThrows(EJBAccessException.class, () -> acting.as(officer, () -> search.place(here)));
    }

    @Test
    void aPageLeadsToOlderEntries() throws Exception {
        for (int i = 0; i < 60; i++) {
            acting.as(hr, () -> people.open(officer.personId()));
        }
        AuditPage first = acting.as(hr, () -> search.find(search.place(""), ANY, null));
        assertEquals(50, first.rows().size());
        AuditPage second = acting.as(hr, () -> search.find(search.place(""), ANY, first.older()));
        assertEquals(10, second.rows().size());
        assertTrue(second.rows().get(0).id() < first.rows().get(49).id());
        assertEquals(null, second.older());
    }

    /** The database itself refuses, whoever asks. */
    @Test
    void anEntryIsNeverChangedAndNeverDeleted() throws Exception {
        acting.as(hr, () -> people.open(officer.personId()));
        Long id = found(hr, ANY).get(0).id();
        for (String attempt : List.of(
                "update audit_entry set detail = 'nothing happened' where id = " + id,
                "delete from audit_entry where id = " + id)) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate(attempt));
                assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
            }
        }
        assertEquals(List.of(AuditAction.PERSON_OPENED), actions(ANY));
    }
}
