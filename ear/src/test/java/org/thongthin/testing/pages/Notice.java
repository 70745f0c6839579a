package org.thongthin.testing.pages;

import org.thongthin.testing.Browser;

/** The privacy notice that comes before everything else at the first sign-in. */
public final class Notice {

    private final Browser browser;

    public Notice(Browser browser) {
        this.browser = browser;
        browser.find("#notice");
    }

    /** Says that it is read and goes on to the page asked for. */
    public void read() {
        browser.leaveBy("#notice\\:read");
    }
}
