package org.thongthin.testing.pages;

import java.time.Duration;
import org.thongthin.testing.Browser;
import org.thongthin.testing.Http;

/** An attempt under way in the browser. */
public final class RunningQuiz {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Browser browser;

    /** Waits until the questions are there. */
    public RunningQuiz(Browser browser) {
        this.browser = browser;
        browser.find("#quiz-body fieldset");
    }

    public Long attempt() {
        return Long.valueOf(browser.find("#quiz").getDomAttribute("data-attempt"));
    }

    public void answer(int number, String letter) {
        show(number);
        browser.press("#quiz-body label:has(input[value='" + letter + "'])");
        browser.until(d -> !browser.all(state(number, "is-saved", "is-waiting")).isEmpty());
    }

    public void show(int number) {
        browser.script("location.hash = '#q" + number + "'");
        browser.until(
                d -> !browser.all("#quiz-body input[name='q" + number + "']").isEmpty());
    }

    /** Waits until the server has acknowledged the answer to this question; a lost server may be long in coming back. */
    public void awaitSaved(int number) {
        Http.await("answer " + number + " saved", PATIENCE, () -> !browser.all(state(number, "is-saved"))
                .isEmpty());
    }

    public boolean isWaiting(int number) {
        return !browser.all(state(number, "is-waiting")).isEmpty();
    }

    /** Whether the question that is shown has this choice marked. */
    public boolean isChosen(String letter) {
        return Boolean.TRUE.equals(
                browser.script("return document.querySelector('#quiz-body input[value=" + letter + "]').checked"));
    }

    private static String state(int number, String... looks) {
        StringBuilder css = new StringBuilder();
        for (String look : looks) {
            css.append(css.isEmpty() ? "" : ",").append("#quiz-map li:nth-child(" + number + ") a." + look);
        }
        return css.toString();
    }

    public void submit() {
        browser.script("location.hash = '#review'");
        browser.press("#quiz-submit");
    }
}
