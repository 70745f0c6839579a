package org.thongthin.testing.pages;

import org.thongthin.testing.Browser;

/** My account: who I am, the password, the language, signing out. */
public final class Account {

    private final Browser browser;

    public Account(Browser browser) {
        this.browser = browser;
        browser.find("#password");
    }

    public static Account open(Browser browser) {
        browser.open("/account");
        return new Account(browser);
    }

    public Account changePassword(String present, String next, String again) {
        browser.type("password:present", present);
        browser.type("password:next", next);
        browser.type("password:again", again);
        browser.leaveBy("#password\\:change");
        return new Account(browser);
    }

    /** What the password's form says about a refusal. */
    public String refusal() {
        return browser.find("#password [role=alert]").getText();
    }

    /** What the page says was done. */
    public String done() {
        return browser.find("main [role=status]").getText();
    }

    public void signOut() {
        browser.leaveBy("#signout button");
    }
}
