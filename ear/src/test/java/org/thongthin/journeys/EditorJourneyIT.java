package org.thongthin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.GivenTeaching;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.pages.SignInAgain;

/** What the editor of pages does to a text: nothing that nobody asked for. */
class EditorJourneyIT extends Journey {

    private final GivenTeaching teaching = GivenFromOutside.given(GivenTeaching.class);

    /** Tables, boxes and key points of all twelve lessons are the same after they went through the editor and were saved. */
    @EachScreen(Screen.DESK_TH)
    void aShippedLessonIsSavedAsItWas(Browser browser) {
        browser.as(teaching.nationalTrainer());
        browser.open("/teach/SO-101");
        if (browser.has("#open")) {
            browser.leaveBy("#open");
        }
        List<String> pages = new ArrayList<>();
        browser.all(".t-edit-row a[href*='/pages/']").forEach(link -> pages.add(link.getDomAttribute("href")));
        assertEquals(12, pages.size());
        for (String page : pages) {
            String preview = page.replace("/pages/", "/preview/");
            browser.open(preview);
            Object before = browser.script("return document.querySelector('article').innerHTML");
            browser.open(page);
            browser.script("document.getElementById('surface').dispatchEvent(new Event('input'))");
            browser.leaveBy("#page\\:save");
            browser.reads("course", "saved");
            assertFalse(browser.has(".t-note-warn"), page);
            browser.open(preview);
            assertEquals(before, browser.script("return document.querySelector('article').innerHTML"), page);
        }
    }

    /** The session ends while a page is being written: the trainer signs in again in place, and the text is saved. */
    @EachScreen(Screen.PHONE_TH)
    void whatIsWrittenOutlivesTheSession(Browser browser) {
        Login trainer = teaching.trainer();
        String course = teaching.course(trainer);
        String page = "/teach/" + course + "/pages/" + teaching.activity(trainer, course, "PAGE");
        browser.as(trainer);
        browser.open(page);
        browser.find("#surface").sendKeys("เขียนนานกว่าเวลาเข้าใช้");
        SignInAgain.pageHasBeenOpenForAWhile(browser);
        SignInAgain.endSession(browser);
        browser.expectInConsole("401");
        SignInAgain.askedBy(browser, "#page\\:save").as(trainer);
        browser.reads("course", "saved");
        browser.open(page);
        assertTrue(browser.find("#surface").getText().contains("เขียนนานกว่าเวลาเข้าใช้"));
    }
}
