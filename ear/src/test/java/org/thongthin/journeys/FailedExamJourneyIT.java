package org.thongthin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.pages.QuizPage;
import org.thongthin.testing.pages.SignIn;

/** Who fails may try three times, learns the right answers after the third, and then waits. */
class FailedExamJourneyIT extends Journey {

    private static final String EXAM = "/learn/SO-101/exam/final";

    private final RightAnswers right = GivenFromOutside.given(RightAnswers.class);
    private final Eyes eyes = new Eyes("failed");

    @EachScreen(Screen.PHONE_TH)
    void theRightAnswersAreShownAfterTheLastAttemptOfARound(Browser browser) {
        Login officer = given.officer();
        SignIn.to(browser, "/courses/SO-101", officer);
        browser.leaveBy("#enrol\\:go");
        for (int attempt = 1; attempt <= 2; attempt++) {
            fail(browser);
            browser.reads("learning", "result.hidden");
            assertFalse(tellsRightAnswers(browser), "attempt " + attempt);
            String again = browser.text("learning", "result.readAgain");
            assertTrue(browser.all(".t-feedback").stream()
                    .allMatch(note -> note.getText().startsWith(again)));
            eyes.lookAt(browser, "1-result-" + attempt);
        }
        Browser other = browser.another();
        SignIn.to(other, EXAM, officer);
        other.find("#quiz\\:start");
        fail(browser);
        assertTrue(tellsRightAnswers(browser));
        String again = browser.text("learning", "result.readAgain");
        assertTrue(browser.all(".t-feedback").stream()
                .noneMatch(note -> note.getText().startsWith(again)));
        eyes.lookAt(browser, "2-result-3");

        browser.open(EXAM);
        mustWait(browser);
        eyes.lookAt(browser, "3-intro-wait");
        // the page that was open on the other device before still has the button
        other.leaveBy("#quiz\\:start");
        assertEquals(EXAM, other.path());
        mustWait(other);
        eyes.lookAt(other, "4-refused");
    }

    private static void mustWait(Browser browser) {
        browser.reads("learning", "rules.MustWait");
        assertFalse(browser.has("#quiz\\:start"));
        assertEquals(3, browser.all("a[href$='/result']").size());
    }

    /** Answers two of the twenty, wrongly, and submits. */
    private void fail(Browser browser) {
        browser.open(EXAM);
        QuizPage quiz = QuizPage.start(browser);
        List<String> answers = right.of(quiz.attempt());
        for (int question = 1; question <= 2; question++) {
            quiz.goTo(question).answer(answers.get(question - 1).startsWith("a") ? "b" : "a");
        }
        quiz.saved(2).review().submit();
        browser.reads("learning", "result.failed");
    }

    private static boolean tellsRightAnswers(Browser browser) {
        browser.open(browser.path().replaceAll("\\?.*", "") + "?show=all");
        return browser.has(".t-review .t-choice-right");
    }
}
