package org.thongthin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.Suite;
import org.thongthin.testing.pages.Account;
import org.thongthin.testing.pages.SignIn;
import org.thongthin.testing.pages.SignInAgain;

/** A form outlives its session: whoever filled it signs in again in place, and nothing typed is lost or sent for another. */
class InPlaceSignInJourneyIT extends Journey {

    private static final String CHANGE = "#password\\:change";
    private static final String BETTER = "ปลูกมะม่วงสองต้นหลังบ้าน";

    private final GivenLearning learning = GivenFromOutside.given(GivenLearning.class);
    private final Eyes eyes = new Eyes("again");

    private Login officer;

    /** The password's form is filled, and then the session ends. */
    private void fillPasswordForm(Browser browser) {
        officer = given.officer(browser.screen().language());
        SignIn.to(browser, "/account", officer);
        browser.type("password:present", officer.password());
        browser.type("password:next", BETTER);
        browser.type("password:again", BETTER);
        SignInAgain.pageHasBeenOpenForAWhile(browser);
        SignInAgain.endSession(browser);
        browser.expectInConsole("401");
        browser.expectInConsole("422");
    }

    private void assertKept(Browser browser) {
        assertEquals("/account", browser.path());
        assertEquals(officer.password(), browser.typed("password:present"));
        assertEquals(BETTER, browser.typed("password:next"));
        assertEquals(BETTER, browser.typed("password:again"));
    }

    private static boolean canSignIn(Login login) {
        return new Http(Suite.address()).signIn(login).statusCode() == 302;
    }

    @EachScreen
    void whatWasTypedIsKeptAndGoesThrough(Browser browser) {
        fillPasswordForm(browser);
        SignInAgain dialog = SignInAgain.askedBy(browser, CHANGE);
        eyes.lookAt(browser, "1-asked");
        assertKept(browser);
        assertEquals(
                browser.text("people", "refusal.SignInRefused"),
                dialog.refusal(officer.withPassword("not the password")));
        eyes.lookAt(browser, "2-refused");
        assertKept(browser);
        dialog.as(officer);
        assertEquals(browser.text("people", "account.passwordChanged"), new Account(browser).done());
        assertTrue(canSignIn(officer.withPassword(BETTER)));
        // the token of the page is the new session's
        new Account(browser).signOut();
    }

    @EachScreen({Screen.PHONE_TH, Screen.DESK_EN})
    void nobodyElseSendsTheForm(Browser browser) {
        fillPasswordForm(browser);
        // with the same password, so that the form would go through in the other's name
        Login other = given.officer(browser.screen().language());
        SignInAgain dialog = SignInAgain.askedBy(browser, CHANGE);
        assertEquals(browser.text("people", "refusal.PageOfAnother"), dialog.refusal(other));
        assertKept(browser);
        assertTrue(canSignIn(officer) && canSignIn(other));
        dialog.as(officer);
        assertEquals(browser.text("people", "account.passwordChanged"), new Account(browser).done());
        assertTrue(canSignIn(other));
    }

    @EachScreen({Screen.PHONE_TH, Screen.DESK_EN})
    void nobodyElsesSessionSendsTheForm(Browser browser) {
        fillPasswordForm(browser);
        Login other = given.officer(browser.screen().language());
        // as another tab of this browser would
        browser.as(other);
        SignInAgain dialog = SignInAgain.askedBy(browser, CHANGE);
        assertEquals(browser.text("people", "signIn.again.other"), dialog.note());
        assertKept(browser);
        dialog.as(officer);
        assertEquals(browser.text("people", "account.passwordChanged"), new Account(browser).done());
        assertTrue(canSignIn(other));
        assertFalse(canSignIn(officer));
    }

    @EachScreen({Screen.PHONE_TH, Screen.DESK_EN})
    void whoPutsItOffFindsTheFormAsItWas(Browser browser) {
        fillPasswordForm(browser);
        SignInAgain.askedBy(browser, CHANGE).putOff();
        assertKept(browser);
        SignInAgain.askedBy(browser, CHANGE).as(officer);
        assertEquals(browser.text("people", "account.passwordChanged"), new Account(browser).done());
    }

    @EachScreen({Screen.PHONE_TH, Screen.DESK_EN})
    void withoutALinkTheFormStaysAndSaysSo(Browser browser) {
        fillPasswordForm(browser);
        browser.expectInConsole("ERR_INTERNET_DISCONNECTED");
        browser.offline(true);
        browser.press(CHANGE);
        browser.reads("people", "signIn.again.unsent");
        eyes.lookAt(browser, "3-unsent");
        assertKept(browser);
        browser.offline(false);
        SignInAgain.askedBy(browser, CHANGE).as(officer);
        assertEquals(browser.text("people", "account.passwordChanged"), new Account(browser).done());
    }

    @EachScreen
    void aStepWithoutTypingGoesThroughToo(Browser browser) {
        officer = given.officer(browser.screen().language());
        SignIn.to(browser, "/courses/SO-101", officer);
        SignInAgain.pageHasBeenOpenForAWhile(browser);
        SignInAgain.endSession(browser);
        browser.expectInConsole("401");
        SignInAgain.askedBy(browser, "#enrol\\:go").as(officer);
        assertTrue(browser.path().startsWith("/learn/SO-101/"), browser.path());
        assertEquals(1, learning.count("select count(*) from Enrolment e where e.person.id = :id", officer.personId()));
    }

    @EachScreen(Screen.PHONE_TH)
    void aSessionThatGoesOnIsNotAskedFor(Browser browser) {
        officer = given.officer();
        SignIn.to(browser, "/account", officer);
        SignInAgain.pageHasBeenOpenForAWhile(browser);
        new Account(browser).changePassword(officer.password(), BETTER, BETTER);
        assertTrue(canSignIn(officer.withPassword(BETTER)));
    }
}
