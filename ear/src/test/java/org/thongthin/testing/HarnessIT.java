package org.thongthin.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The instruments themselves: each tells when something is wrong. */
class HarnessIT extends Journey {

    @EachScreen
    void aScreenIsAsWideAsItSays(Browser browser) {
        browser.open("/");
        assertEquals((long) browser.screen().width(), browser.script("return innerWidth"));
        assertEquals((long) browser.screen().height(), browser.script("return innerHeight"));
        browser.script("document.body.style.width = (innerWidth + 20) + 'px'");
        assertThrows(AssertionError.class, browser::fitsTheScreen);
    }

    @EachScreen(Screen.PHONE_TH)
    void axeNamesTheRuleAndTheElement(Browser browser) {
        browser.open("/");
        browser.axe();
        browser.script("document.querySelector('label').removeAttribute('for')");
        AssertionError found = assertThrows(AssertionError.class, browser::axe);
        assertTrue(found.getMessage().contains("label (critical)"), found.getMessage());
        assertTrue(found.getMessage().contains("signin:username"), found.getMessage());
    }

    @EachScreen(Screen.DESK_EN)
    void anErrorInTheConsoleFailsTheTest(Browser browser) {
        Browser second = Browser.on(browser.screen());
        second.open("/no/such/page");
        AssertionError found = assertThrows(AssertionError.class, second::close);
        assertTrue(found.getMessage().contains("404"), found.getMessage());
    }

    @EachScreen(Screen.PHONE_TH)
    void theLinkGoesDownAndComesBack(Browser browser) {
        String fetch =
                "const done = arguments[0]; fetch('/health/live').then(a => done(a.status), () => done('no link'))";
        browser.expectInConsole("ERR_INTERNET_DISCONNECTED");
        browser.open("/");
        browser.offline(true);
        assertEquals("no link", browser.driver().executeAsyncScript(fetch));
        browser.offline(false);
        assertEquals(200L, browser.driver().executeAsyncScript(fetch));
    }

    @EachScreen(Screen.DESK_TH)
    void darkIsDark(Browser browser) {
        browser.open("/");
        Object light = browser.script("return getComputedStyle(document.body).backgroundColor");
        browser.dark(true);
        Object dark = browser.script("return getComputedStyle(document.body).backgroundColor");
        assertTrue(!light.equals(dark), light + " and " + dark);
    }
}
