package org.thongthin.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.organisation.OrganisationNotFound;
import org.thongthin.people.GrantDraft;
import org.thongthin.people.GrantNotFound;
import org.thongthin.people.GrantRefused;
import org.thongthin.people.Period;
import org.thongthin.people.PersonNotFound;
import org.thongthin.people.SignedIn;
import org.thongthin.people.service.AccountService;
import org.thongthin.people.service.GrantService;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;
import org.thongthin.surface.SurfaceFacts;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Crowd;
import org.thongthin.testing.Given;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** Roles are given and taken by administrators within their own subtree. */
class GrantsIT extends InServer {

    @Inject
    GrantService grants;

    @Inject
    AccountService accounts;

    @Inject
    Given given;

    @Inject
    SurfaceFacts facts;

    @Inject
    Acting acting;

    @Inject
    Crowd crowd;

    @Inject
    Clock clock;

    private Long here;
    private Login admin;
    private Login officer;
    private LocalDate today;

    @BeforeEach
    void people() {
        here = given.municipality();
        admin = given.personIn(here, Role.ADMIN);
        officer = given.personIn(here, Role.OFFICER);
        today = ThaiDates.today(clock);
    }

    private GrantDraft hr() {
        return new GrantDraft(officer.personId(), Role.HR, facts.code(here), Period.startingOn(today));
    }

    private Long grant(GrantDraft draft) throws Exception {
        return acting.as(admin, () -> grants.grant(draft));
    }

    private boolean holds(Role role) {
        return accounts.visitor(new SignedIn(officer.accountId(), officer.personId(), 0))
                .orElseThrow()
                .grants()
                .containsKey(role);
    }

    @Test
    void aGrantCountsFromTheNextRequestOnAndSoDoesItsEnd() throws Exception {
        assertFalse(holds(Role.HR));
        Long id = grant(hr());
        assertTrue(holds(Role.HR));
        acting.as(admin, () -> grants.end(id, "moves on"));
        assertFalse(holds(Role.HR));
        assertEquals("moves on", acting.as(admin, () -> grants.open(id)).reason());
        assertThrows(GrantRefused.GrantEndedBefore.class, () -> acting.as(admin, () -> grants.end(id, "again")));
    }

    @Test
    void whatBeginsTomorrowDoesNotCountToday() throws Exception {
        grant(new GrantDraft(officer.personId(), Role.HR, facts.code(here), Period.startingOn(today.plusDays(1))));
        assertFalse(holds(Role.HR));
    }

    @Test
    void anAdministratorGrantsNothingOutsideTheOwnSubtreeAndToNobodyElsewhere() {
        Long elsewhere = given.municipality();
        Login stranger = given.personIn(elsewhere, Role.OFFICER);
        Period period = Period.startingOn(today);
        assertThrows(
                OrganisationNotFound.class,
                () -> grant(new GrantDraft(officer.personId(), Role.HR, facts.code(elsewhere), period)));
        assertThrows(
                OrganisationNotFound.class, () -> grant(new GrantDraft(officer.personId(), Role.ADMIN, "TH", period)));
        assertThrows(
                PersonNotFound.class,
                () -> grant(new GrantDraft(stranger.personId(), Role.HR, facts.code(here), period)));
        Long foreign = facts.grant(stranger.personId());
        assertThrows(GrantNotFound.class, () -> acting.as(admin, () -> grants.end(foreign, "not mine")));
    }

    @Test
    void nobodyGrantsThemselvesAnythingAndNothingTwice() throws Exception {
        Period period = Period.startingOn(today);
        assertThrows(
                GrantRefused.GrantToOneself.class,
                () -> grant(new GrantDraft(admin.personId(), Role.HR, facts.code(here), period)));
        grant(hr());
        assertThrows(GrantRefused.GrantThereBefore.class, () -> grant(hr()));
        assertThrows(
                GrantRefused.GrantOver.class,
                () -> grant(new GrantDraft(
                        officer.personId(),
                        Role.TRAINER,
                        facts.code(here),
                        new Period(today.minusDays(9), today.minusDays(1)))));
    }

    @Test
    void twentyTimesAtOnceIsOneGrant() throws Exception {
        List<Callable<String>> clicks = java.util.Collections.nCopies(20, () -> {
            try {
                grant(hr());
                return "granted";
            } catch (GrantRefused.GrantThereBefore told) {
                return "told";
            }
        });
        List<String> answers = crowd.atOnce(clicks);
        assertEquals(1, answers.stream().filter("granted"::equals).count());
    }

    @Test
    void otherRolesGrantNothing() {
        for (Role role : List.of(Role.HR, Role.TRAINER, Role.SUPERVISOR, Role.OFFICER, Role.ASSESSOR)) {
            Login other = given.personIn(here, role);
            assertThrows(EJBAccessException.class, () -> acting.as(other, () -> grants.grant(hr())));
        }
    }

    @Test
    void theLastAdministratorOfTheCountryStays() throws Exception {
        Long country = facts.country();
        Login head = given.personIn(country, Role.ADMIN);
        Long own = facts.grant(head.personId());
        assertThrows(GrantRefused.GrantIsTheLast.class, () -> acting.as(head, () -> grants.end(own, "tired")));
        Login other = given.personIn(country, Role.ADMIN);
        acting.as(other, () -> grants.end(own, "retired"));
        assertTrue(accounts.visitor(new SignedIn(head.accountId(), head.personId(), 0))
                .orElseThrow()
                .grants()
                .isEmpty());
    }

    @Test
    void theListIsOfThePlaceAlone() throws Exception {
        given.personIn(given.municipality(), Role.OFFICER);
        acting.as(admin, () -> {
            var rows = grants.list(grants.place(""), null, "", false, 0).rows();
            assertEquals(2, rows.size());
            assertTrue(rows.stream().allMatch(row -> row.organisationCode().equals(facts.code(here))));
            assertEquals(
                    1, grants.list(grants.place(""), Role.ADMIN, "", false, 0).total());
            assertThrows(OrganisationNotFound.class, () -> grants.place("TH"));
        });
    }
}
