package org.thongthin.testing.pages;

import org.thongthin.testing.Browser;
import org.thongthin.testing.Http;
import org.thongthin.testing.Login;
import org.thongthin.testing.Suite;

/** The dialog that asks to sign in again over a page whose session has ended. */
public final class SignInAgain {

    private final Browser browser;

    private SignInAgain(Browser browser) {
        this.browser = browser;
        browser.find("dialog#signin-again[open] form");
    }

    /** The page has been open for so long that its forms ask for the session before they are sent. */
    public static void pageHasBeenOpenForAWhile(Browser browser) {
        browser.script("const now = performance.now.bind(performance); performance.now = () => now() + 61000");
    }

    /** Ends the browser's session where it is kept: in the server. The browser is not told. */
    public static void endSession(Browser browser) {
        Http same = new Http(Suite.address());
        same.take(
                "thongthin",
                browser.driver().manage().getCookieNamed("thongthin").getValue());
        same.post("/logout", Http.hidden(same.get("/account").body()), "Origin", Suite.address());
    }

    /** Presses what sends a form, and is asked to sign in again. */
    public static SignInAgain askedBy(Browser browser, String button) {
        browser.press(button);
        return new SignInAgain(browser);
    }

    /** Signs in; the page behind goes on by itself. */
    public void as(Login login) {
        type(login);
        browser.leaveBy("#signin-again button[type=submit]");
    }

    /** What the dialog says to somebody whom it does not let in. */
    public String refusal(Login login) {
        type(login);
        browser.script("document.querySelector('#signin-again [role=alert]').textContent = ''");
        browser.press("#signin-again button[type=submit]");
        return note();
    }

    private void type(Login login) {
        browser.type("again-username", login.username());
        browser.type("again-password", login.password());
    }

    public String note() {
        browser.until(
                shown -> !browser.find("#signin-again [role=alert]").getText().isBlank());
        return browser.find("#signin-again [role=alert]").getText();
    }

    public void putOff() {
        browser.press("#signin-again button[type=button]");
        browser.until(shown -> !browser.has("#signin-again"));
    }
}
