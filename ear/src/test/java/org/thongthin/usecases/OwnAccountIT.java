package org.thongthin.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.thongthin.people.PasswordRefused.PasswordTooShort;
import org.thongthin.people.PasswordRefused.PresentPasswordWrong;
import org.thongthin.people.SignInRefused;
import org.thongthin.people.SignedIn;
import org.thongthin.people.Visitor;
import org.thongthin.people.service.AccountService;
import org.thongthin.people.service.SignInService;
import org.thongthin.platform.NotSignedIn;
import org.thongthin.platform.Role;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Given;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

class OwnAccountIT extends InServer {

    private static final char[] BETTER = "a garden with two mango trees".toCharArray();

    @Inject
    AccountService accounts;

    @Inject
    SignInService signIn;

    @Inject
    Given given;

    @Inject
    Acting acting;

    @Test
    void aVisitorHoldsTheRolesGrantedToday() {
        Login trainer = given.personIn(given.municipality(), Role.OFFICER, Role.TRAINER);
        Visitor visitor = accounts.visitor(signedIn(trainer)).orElseThrow();
        assertEquals(
                java.util.Set.of(Role.OFFICER, Role.TRAINER), visitor.grants().keySet());
    }

    @Test
    void nobodyChangesAPasswordWithoutBeingSignedIn() {
        assertThrows(NotSignedIn.class, () -> accounts.changePassword(BETTER, BETTER));
    }

    @Test
    void thePresentPasswordMustBeRightAndTheNextLongEnough() {
        Login officer = given.officer();
        char[] present = officer.password().toCharArray();
        assertThrows(
                PresentPasswordWrong.class,
                () -> acting.as(officer, () -> accounts.changePassword("wrong".toCharArray(), BETTER)));
        assertThrows(
                PasswordTooShort.class,
                () -> acting.as(officer, () -> accounts.changePassword(present, "short".toCharArray())));
    }

    @Test
    void aChangedPasswordEndsOlderSessionsAndSignsIn() throws Exception {
        Login officer = given.officer();
        SignedIn renewed = acting.as(
                officer, () -> accounts.changePassword(officer.password().toCharArray(), BETTER));
        assertTrue(accounts.visitor(signedIn(officer)).isEmpty());
        assertTrue(accounts.visitor(renewed).isPresent());
        assertEquals(renewed, signIn.signIn(officer.username(), BETTER.clone(), "192.0.2.1"));
    }

    @Test
    void fiveFailuresMakeTheRightPasswordWaitToo() {
        Login officer = given.officer();
        for (int i = 0; i < 5; i++) {
            assertThrows(
                    SignInRefused.class, () -> signIn.signIn(officer.username(), "wrong".toCharArray(), "192.0.2.2"));
        }
        assertThrows(
                SignInRefused.class,
                () -> signIn.signIn(officer.username(), officer.password().toCharArray(), "192.0.2.2"));
    }

    @Test
    void speakingAnotherLanguageTakesTwoStatements() throws Exception {
        assertEquals(2, acting.statements(given.officer(), () -> accounts.speak("en")));
    }

    private static SignedIn signedIn(Login login) {
        return new SignedIn(login.accountId(), login.personId(), 0);
    }
}
