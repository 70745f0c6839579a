package org.thongthin.testing.pages;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.thongthin.testing.Browser;

/** A running quiz: one question at a time, the map of all, the review before submitting. */
public final class QuizPage {

    private final Browser browser;

    private QuizPage(Browser browser) {
        this.browser = browser;
        browser.find("#quiz-body .t-choice");
    }

    /** Starts the quiz whose intro is shown, or goes on with the open attempt. */
    public static QuizPage start(Browser browser) {
        browser.leaveBy("#quiz\\:start");
        return new QuizPage(browser);
    }

    public Long attempt() {
        return Long.valueOf(browser.path().replaceAll("^/quiz/(\\d+).*$", "$1"));
    }

    public int questions() {
        return browser.all("#quiz-map li").size();
    }

    /** Chooses the options of these letters by their labels and waits until the server has the answer. */
    public QuizPage answer(String letters) {
        for (char letter : letters.toCharArray()) {
            browser.press("#quiz-body label:has(input[value='" + letter + "'])");
            browser.find("#quiz-here .t-status-done");
        }
        return this;
    }

    /** How many options of the question that is shown are chosen. */
    public int chosen() {
        return browser.all("#quiz-body input:checked").size();
    }

    public int options() {
        return browser.all("#quiz-body input").size();
    }

    /** Waits until the bar says that so many answers are saved. */
    public QuizPage saved(int answers) {
        says("#quiz-saved", browser.text("learning", "quiz.saved", answers, questions()));
        return this;
    }

    /** To the next question; after the last one, to the review. */
    public QuizPage next() {
        String heading = shownHeading();
        browser.press("#quiz-next");
        browser.until(shown -> !heading.equals(shownHeading()));
        return this;
    }

    private String shownHeading() {
        return browser.all("h1").stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .findFirst()
                .orElse("");
    }

    public QuizPage flag() {
        browser.press("#quiz-flag");
        browser.find("#quiz-flag[aria-pressed=true]");
        return this;
    }

    /** By the question map. */
    public QuizPage goTo(int question) {
        browser.press("#quiz-map a[href='#q" + question + "']");
        return at(question);
    }

    public QuizPage at(int question) {
        says("#quiz-heading", browser.text("learning", "quiz.question", question, questions()));
        return this;
    }

    public QuizPage review() {
        browser.press("#quiz-to-review a");
        browser.find("#quiz-review-area");
        return this;
    }

    /** What the review has to say, line by line. */
    public List<String> reviewLines() {
        browser.find("#quiz-review-list li");
        return browser.all("#quiz-review-list li").stream()
                .map(WebElement::getText)
                .toList();
    }

    /** From the review to a question that it names. */
    public QuizPage goToNamed(int question) {
        browser.press("#quiz-review-list a[href='#q" + question + "']");
        return at(question);
    }

    /** Submits on the review and comes to the result. */
    public void submit() {
        browser.find("#quiz-review-area");
        browser.leaveBy("#quiz-submit");
        browser.until(shown -> browser.path().endsWith("/result"));
    }

    private void says(String css, String text) {
        browser.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
    }
}
