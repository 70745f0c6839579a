package org.thongthin.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.Journey;
import org.thongthin.testing.pages.SignIn;

/** Pages that everybody sees: nothing keeps anybody from using them, in either language, theme and width. */
class EverybodysPagesJourneyIT extends Journey {

    @EachScreen
    void thePublicPagesAreAccessible(Browser browser) {
        browser.expectInConsole("404");
        for (String path : new String[] {"/", "/login", "/privacy", "/no/such/page"}) {
            browser.open(path);
            looksRight(browser, path);
        }
    }

    @EachScreen
    void theNoticeIsAccessible(Browser browser) {
        browser.as(given.newcomer(browser.screen().language())).open("/account");
        looksRight(browser, "/welcome");
    }

    @EachScreen
    void theAccountIsAccessible(Browser browser) {
        browser.as(given.officer(browser.screen().language())).open("/account");
        looksRight(browser, "/account");
    }

    @EachScreen
    void aRefusalIsAccessible(Browser browser) {
        SignIn.onLandingPage(browser).with("nobody." + browser, "not a password");
        looksRight(browser, "/refused");
    }

    private static void looksRight(Browser browser, String path) {
        String name = path.equals("/") ? "landing" : path.substring(1).replace('/', '-');
        Consumer<Boolean> theme = dark -> {
            browser.dark(dark);
            browser.axe();
            browser.screenshot(name + (dark ? "-dark" : "-light"));
        };
        theme.accept(false);
        theme.accept(true);
        browser.dark(false);
        browser.fitsTheScreen();
        assertTrue(browser.has("main"));
    }
}
