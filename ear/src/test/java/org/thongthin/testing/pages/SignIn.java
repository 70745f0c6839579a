package org.thongthin.testing.pages;

import org.thongthin.testing.Browser;
import org.thongthin.testing.Login;

/** The sign-in form, on the landing page or on a page of its own. */
public final class SignIn {

    private final Browser browser;

    private SignIn(Browser browser) {
        this.browser = browser;
        browser.find("#signin");
    }

    public static SignIn onLandingPage(Browser browser) {
        browser.open("/");
        return new SignIn(browser);
    }

    /** Opens a page that asks who one is. */
    public static SignIn askedForBy(Browser browser, String path) {
        browser.open(path);
        return new SignIn(browser);
    }

    /** Signs in and comes to the page asked for. */
    public static void to(Browser browser, String path, Login login) {
        askedForBy(browser, path).as(login);
    }

    public void as(Login login) {
        with(login.username(), login.password());
    }

    public void with(String username, String password) {
        browser.type("signin:username", username);
        browser.type("signin:password", password);
        browser.leaveBy("#signin\\:go");
    }

    public String username() {
        return browser.typed("signin:username");
    }

    /** What the form says about a refusal. */
    public String refusal() {
        return browser.find("#signin [role=alert]").getText();
    }
}
