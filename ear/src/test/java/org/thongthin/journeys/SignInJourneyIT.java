package org.thongthin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.thongthin.people.service.AccountService;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.pages.Account;
import org.thongthin.testing.pages.Header;
import org.thongthin.testing.pages.Notice;
import org.thongthin.testing.pages.SignIn;

class SignInJourneyIT extends Journey {

    private static final String BETTER = "ปลูกมะม่วงสองต้นหลังบ้าน";

    @EachScreen
    void aWrongPasswordIsRefusedAndTheUsernameStays(Browser browser) {
        Login officer = given.officer(browser.screen().language());
        SignIn form = SignIn.onLandingPage(browser);
        form.with(officer.username(), "not the password");
        assertEquals(browser.text("people", "refusal.SignInRefused"), form.refusal());
        assertEquals(officer.username(), form.username());
    }

    @EachScreen
    void theFirstSignInLeadsThroughTheNoticeToThePageAskedFor(Browser browser) {
        Login newcomer = given.newcomer(browser.screen().language());
        SignIn.to(browser, "/account", newcomer);
        assertTrue(browser.path().startsWith("/welcome"), browser.path());
        new Notice(browser).read();
        assertEquals("/account", browser.path());
        assertEquals(browser.text("platform", "shell.account"), browser.heading());

        Browser phone = browser.another();
        SignIn.to(phone, "/account", newcomer);
        assertEquals("/account", phone.path());
    }

    @EachScreen
    void theLanguageIsTheBrowsersAndThenTheAccounts(Browser browser) {
        String mine = browser.screen().language();
        String other = mine.equals("th") ? "en" : "th";
        Login officer = given.officer(mine);
        SignIn.to(browser, "/account", officer);
        assertEquals(mine, browser.language());
        new Header(browser).switchLanguage();
        assertEquals("/account", browser.path());
        assertEquals(other, browser.language());
        assertEquals(browser.text("platform", "shell.account"), browser.heading());
        new Account(browser).signOut();

        Browser elsewhere = browser.another();
        SignIn form = SignIn.askedForBy(elsewhere, "/account");
        assertEquals(mine, elsewhere.language());
        form.as(officer);
        assertEquals(other, elsewhere.language());
    }

    @EachScreen
    void aPasswordIsChangedOnlyWhenAllIsRight(Browser browser) {
        Login officer = given.officer(browser.screen().language());
        SignIn.to(browser, "/account", officer);
        Account account = new Account(browser);
        account.changePassword(officer.password(), "short", "short");
        assertEquals(
                browser.text("people", "refusal.PasswordTooShort", AccountService.LEAST_PASSWORD), account.refusal());
        account.changePassword("not the present one", BETTER, BETTER);
        assertEquals(browser.text("people", "refusal.PresentPasswordWrong"), account.refusal());
        account.changePassword(officer.password(), BETTER, BETTER + "!");
        assertEquals(browser.text("people", "refusal.PasswordsDiffer"), account.refusal());
        account.changePassword(officer.password(), BETTER, BETTER);
        assertEquals(browser.text("people", "account.passwordChanged"), account.done());
    }

    @EachScreen(Screen.PHONE_TH)
    void aChangedPasswordEndsTheSessionsOfOtherDevices(Browser browser) {
        Login officer = given.officer();
        Browser other = browser.another();
        SignIn.to(other, "/account", officer);
        SignIn.to(browser, "/account", officer);
        new Account(browser).changePassword(officer.password(), BETTER, BETTER);

        SignIn form = SignIn.askedForBy(other, "/account");
        form.as(officer);
        assertEquals(other.text("people", "refusal.SignInRefused"), form.refusal());
        form.as(officer.withPassword(BETTER));
        assertEquals("/account", other.path());
        // and the one that made the change goes on
        Account.open(browser);
    }

    @EachScreen
    void whoSignsOutIsSignedOut(Browser browser) {
        SignIn.to(browser, "/account", given.officer(browser.screen().language()));
        new Account(browser).signOut();
        browser.reads("people", "signOut.done");
        browser.open("/account");
        assertTrue(browser.path().startsWith("/login"), browser.path());
    }

    @EachScreen
    void anAddressThatIsNotThereSaysSo(Browser browser) {
        browser.expectInConsole("404");
        browser.open("/no/such/page");
        assertEquals(browser.text("platform", "problem.NotFound.title"), browser.heading());
        assertEquals(browser.screen().language(), browser.language());
        assertFalse(browser.find(".t-num").getText().isBlank());
    }

    @EachScreen(Screen.DESK_TH)
    void theSignInCheckIsOneStatement(Browser browser) {
        browser.open("/account");
        assertEquals(0, browser.statements());
        SignIn.to(browser, "/account", given.officer());
        assertEquals(1, browser.statements());
    }
}
