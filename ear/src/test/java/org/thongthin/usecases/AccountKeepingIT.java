package org.thongthin.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.people.AccountRefused;
import org.thongthin.people.LinkBlocked;
import org.thongthin.people.LinkUnusable;
import org.thongthin.people.PasswordRefused;
import org.thongthin.people.PersonNotFound;
import org.thongthin.people.SignInRefused;
import org.thongthin.people.SignedIn;
import org.thongthin.people.service.AccountKeeping;
import org.thongthin.people.service.AccountService;
import org.thongthin.people.service.SignInLinks;
import org.thongthin.people.service.SignInService;
import org.thongthin.platform.Hashes;
import org.thongthin.platform.Role;
import org.thongthin.surface.SurfaceFacts;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Given;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** Accounts of others: opened, reset, closed, and the one-time links by which their owners set the password. */
class AccountKeepingIT extends InServer {

    private static final String PASSWORD = "ปลูกมะม่วงสองต้นหลังบ้าน";

    @Inject
    AccountKeeping keeping;

    @Inject
    AccountService accounts;

    @Inject
    SignInLinks links;

    @Inject
    SignInService signIn;

    @Inject
    EntityManager entityManager;

    @Inject
    SurfaceFacts facts;

    @Inject
    Given given;

    @Inject
    Acting acting;

    private Long here;
    private Login hr;
    private Login officer;
    private String address;

    @BeforeEach
    void people() {
        here = given.municipality();
        hr = given.personIn(here, Role.HR);
        officer = given.personIn(here, Role.OFFICER);
        address = "address of " + hr.username();
    }

    private String reset(Login whose) throws Exception {
        return acting.as(hr, () -> keeping.reset(whose.personId()));
    }

    @Test
    void anAccountBeginsWithALinkThatWorksOnceAndOpensTheWayToLearn() throws Exception {
        Long person = facts.withoutAccount(here);
        String username = "new." + person;
        String token = acting.as(hr, () -> keeping.open(person, username));
        assertThrows(SignInRefused.class, () -> signIn.signIn(username, token.toCharArray(), address));
        assertEquals(username, links.username(token, address));
        assertThrows(
                PasswordRefused.PasswordTooShort.class, () -> links.setPassword(token, "short".toCharArray(), address));
        links.setPassword(token, PASSWORD.toCharArray(), address);
        SignedIn signedIn = signIn.signIn(username, PASSWORD.toCharArray(), address);
        assertEquals(
                java.util.Set.of(Role.OFFICER),
                accounts.visitor(signedIn).orElseThrow().grants().keySet());
        assertThrows(LinkUnusable.class, () -> links.setPassword(token, PASSWORD.toCharArray(), address));
        assertThrows(LinkUnusable.class, () -> links.username(token, address));
        assertThrows(
                AccountRefused.AccountThereBefore.class, () -> acting.as(hr, () -> keeping.open(person, "another")));
    }

    @Test
    void onlyTheHashOfALinkIsKept() throws Exception {
        String token = reset(officer);
        assertEquals(
                1L,
                entityManager
                        .createQuery("select count(l) from SignInLink l where l.tokenHash = :hash", Long.class)
                        .setParameter("hash", Hashes.sha256(token))
                        .getSingleResult());
    }

    @Test
    void aResetEndsSessionsAndThePasswordAndTheLinkBefore() throws Exception {
        SignedIn session = signIn.signIn(officer.username(), officer.password().toCharArray(), address);
        String first = reset(officer);
        String second = reset(officer);
        assertTrue(accounts.visitor(session).isEmpty());
        assertThrows(
                SignInRefused.class,
                () -> signIn.signIn(officer.username(), officer.password().toCharArray(), address));
        assertThrows(LinkUnusable.class, () -> links.username(first, address));
        assertEquals(officer.username(), links.username(second, address));
    }

    @Test
    void anOldLinkAndOneOfAClosedAccountAreLikeAnUnknownOne() throws Exception {
        String token = reset(officer);
        facts.age(officer.personId());
        assertThrows(LinkUnusable.class, () -> links.username(token, address));
        String fresh = reset(officer);
        acting.as(hr, () -> keeping.deactivate(officer.personId()));
        assertThrows(LinkUnusable.class, () -> links.username(fresh, address));
        assertThrows(LinkUnusable.class, () -> links.username("NO-SUCH", address));
    }

    @Test
    void aClosedAccountIsSignedOutAtOnceAndStaysSoWhenItIsOpenedAgain() throws Exception {
        SignedIn session = signIn.signIn(officer.username(), officer.password().toCharArray(), address);
        acting.as(hr, () -> keeping.deactivate(officer.personId()));
        assertTrue(accounts.visitor(session).isEmpty());
        assertThrows(
                SignInRefused.class,
                () -> signIn.signIn(officer.username(), officer.password().toCharArray(), address));
        acting.as(hr, () -> keeping.reactivate(officer.personId()));
        assertTrue(accounts.visitor(session).isEmpty());
        assertFalse(accounts.visitor(
                        signIn.signIn(officer.username(), officer.password().toCharArray(), address))
                .isEmpty());
    }

    /** Whoever gets into an account has its rights. */
    @Test
    void nobodyTakesOverAnAccountWhoseRightsReachFurther() throws Exception {
        Login admin = given.personIn(here, Role.ADMIN);
        Login trainer = given.personIn(here, Role.OFFICER);
        facts.alsoHolding(trainer, given.municipality(), Role.TRAINER);
        for (Login further : java.util.List.of(admin, trainer)) {
            assertThrows(AccountRefused.AccountReachesFurther.class, () -> reset(further));
            assertThrows(
                    AccountRefused.AccountReachesFurther.class,
                    () -> acting.as(hr, () -> keeping.deactivate(further.personId())));
            assertFalse(acting.as(hr, () -> keeping.of(further.personId())).takeable());
        }
        assertThrows(AccountRefused.AccountIsOwn.class, () -> reset(hr));
        Long granted = facts.withoutAccount(here);
        facts.alsoHolding(new Login(granted, 0L, here, "", ""), given.municipality(), Role.HR);
        assertThrows(
                AccountRefused.AccountReachesFurther.class,
                () -> acting.as(hr, () -> keeping.open(granted, "granted." + granted)));
        Login trainerHere = given.personIn(here, Role.TRAINER);
        reset(trainerHere);
    }

    @Test
    void whoIsElsewhereIsNotThere() {
        Login foreign = given.personIn(given.municipality(), Role.OFFICER);
        assertThrows(PersonNotFound.class, () -> reset(foreign));
        assertThrows(EJBAccessException.class, () -> acting.as(officer, () -> keeping.reset(foreign.personId())));
    }

    @Test
    void afterManyUnusableLinksNoneIsLookedAt() throws Exception {
        String token = reset(officer);
        for (int i = 0; i < 30; i++) {
            assertThrows(LinkUnusable.class, () -> links.username("NO-SUCH", address));
        }
        assertThrows(LinkBlocked.class, () -> links.username(token, address));
        assertEquals(officer.username(), links.username(token, "another " + address));
    }
}
