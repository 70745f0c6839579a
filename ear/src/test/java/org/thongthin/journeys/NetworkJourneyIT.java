package org.thongthin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.pages.RunningQuiz;
import org.thongthin.testing.pages.SignIn;

/** An attempt on a bad link, in two browsers, and without a session. */
class NetworkJourneyIT extends Journey {

    private final GivenLearning learning = GivenFromOutside.given(GivenLearning.class);

    private Long attempt;

    private RunningQuiz begin(Browser browser, Login officer) {
        if (attempt == null) {
            attempt = learning.exam(officer);
        }
        browser.expectInConsole("ERR_INTERNET_DISCONNECTED");
        SignIn.to(browser, "/quiz/" + attempt, officer);
        return new RunningQuiz(browser);
    }

    @EachScreen({Screen.PHONE_TH, Screen.DESK_EN})
    void fiveAnswersWithoutALinkArriveOnceEachWhenItIsBack(Browser browser) {
        RunningQuiz quiz = begin(browser, given.officer(browser.screen().language()));
        browser.offline(true);
        Map<Integer, String> given = new TreeMap<>();
        for (int number = 1; number <= 5; number++) {
            given.put(number, number % 2 == 0 ? "a" : "b");
            quiz.answer(number, given.get(number));
            assertTrue(quiz.isWaiting(number));
        }
        assertEquals(List.of(), learning.responses(attempt));
        browser.offline(false);
        given.keySet().forEach(quiz::awaitSaved);
        assertEquals(given, learning.standing(attempt));
        assertEquals(
                List.of("1:1:b:CURRENT", "2:2:a:CURRENT", "3:3:b:CURRENT", "4:4:a:CURRENT", "5:5:b:CURRENT"),
                learning.responses(attempt));
    }

    @EachScreen(Screen.PHONE_TH)
    void anAnswerGivenWithoutALinkIsThereAfterTheBrowserWasReloaded(Browser browser) {
        RunningQuiz quiz = begin(browser, given.officer());
        browser.expectInConsole("ERR_BLOCKED_BY_CLIENT");
        browser.cdp("Network.enable", Map.of());
        browser.cdp("Network.setBlockedURLs", Map.of("urls", List.of("*/responses")));
        quiz.answer(1, "a");
        browser.open("/courses");
        assertEquals(List.of(), learning.responses(attempt));
        browser.cdp("Network.setBlockedURLs", Map.of("urls", List.of()));
        browser.open("/quiz/" + attempt);
        new RunningQuiz(browser).awaitSaved(1);
        assertEquals(Map.of(1, "a"), learning.standing(attempt));
        assertEquals(1, learning.responses(attempt).size());
    }

    @EachScreen(Screen.DESK_TH)
    void ofTwoBrowsersNothingIsLostAndNothingNewerIsOverwritten(Browser browser) {
        Login officer = given.officer();
        RunningQuiz here = begin(browser, officer);
        Browser other = browser.another();
        RunningQuiz there = begin(other, officer);
        other.offline(true);
        there.answer(1, "b");
        there.answer(2, "b");
        here.answer(1, "a");
        here.answer(3, "a");
        here.awaitSaved(1);
        here.awaitSaved(3);
        other.offline(false);
        there.awaitSaved(1);
        there.awaitSaved(2);
        assertEquals(Map.of(1, "a", 2, "b", 3, "a"), learning.standing(attempt));
        TreeSet<String> rows = new TreeSet<>();
        learning.responses(attempt).forEach(row -> rows.add(row.replaceFirst("\\d+:", "")));
        assertEquals(new TreeSet<>(List.of("1:a:CURRENT", "1:b:SUPERSEDED", "2:b:CURRENT", "3:a:CURRENT")), rows);
        there.show(1);
        other.reads("learning", "quiz.superseded");
        assertTrue(there.isChosen("a"), "what stands is shown, not what was superseded");
    }

    @EachScreen(Screen.PHONE_TH)
    void answersArriveByTheKeyWhenTheSessionHasEnded(Browser browser) {
        RunningQuiz quiz = begin(browser, given.officer());
        quiz.answer(1, "a");
        quiz.awaitSaved(1);
        browser.driver().manage().deleteCookieNamed("thongthin");
        quiz.answer(2, "b");
        quiz.awaitSaved(2);
        assertEquals(Map.of(1, "a", 2, "b"), learning.standing(attempt));
        browser.open("/quiz/" + attempt);
        browser.find("#signin");
    }
}
