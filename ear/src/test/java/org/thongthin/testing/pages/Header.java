package org.thongthin.testing.pages;

import org.thongthin.testing.Browser;

/** What every page has on top. */
public final class Header {

    private final Browser browser;

    public Header(Browser browser) {
        this.browser = browser;
    }

    /** Thai becomes English, and English Thai. */
    public void switchLanguage() {
        browser.leaveBy(".t-header form[action='/language'] button");
    }

    /** The line that says what is invented on this server, and where its clock stands. */
    public String demonstration() {
        return browser.find(".t-demo").getText();
    }
}
