package org.thongthin.journeys;

import org.thongthin.testing.Browser;
import org.thongthin.testing.Screen;

/** Looks at a page: axe, its width, a picture; in dark too on two of the screens, where every language and width is once. */
record Eyes(String journey) {

    void lookAt(Browser browser, String name) {
        browser.axe();
        browser.fitsTheScreen();
        browser.screenshot(journey + "-" + name);
        if (browser.screen() == Screen.DESK_TH || browser.screen() == Screen.PHONE_EN) {
            browser.dark(true);
            browser.axe();
            browser.screenshot(journey + "-" + name + "-dark");
            browser.dark(false);
        }
    }
}
