package org.thongthin.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.thongthin.course.Pictures;
import org.thongthin.testing.Browser;
import org.thongthin.testing.Suite;

/** A trainer's hands on the pages of one course. */
final class TrainerPages {

    private final Browser browser;
    private final String course;

    TrainerPages(Browser browser, String course) {
        this.browser = browser;
        this.course = course;
    }

    void open(String place) {
        browser.open("/teach/" + course + place);
    }

    /** Adds a module and tells its code. */
    String addModule(String th, String en) {
        open("");
        browser.type("th", th);
        browser.type("en", en);
        browser.leaveBy("#add-module");
        return at();
    }

    /** @param what {@code page}, {@code practice} or {@code exam} */
    String add(String what, String module, String th, String en) {
        open("");
        if (!browser.has("#th-" + module)) {
            browser.press("details.t-edit-add:has(#th-" + module + ") summary");
        }
        browser.type("th-" + module, th);
        browser.type("en-" + module, en);
        browser.leaveBy("#" + what + "-" + module);
        return at();
    }

    /** The part that was changed last, as the address says. */
    private String at() {
        return browser.path().replaceFirst(".*[?&]at=(\\w+).*", "$1");
    }

    /** Writes a text as one would: into the surface, with a heading and something bold. */
    void write(String page, String heading, String text) {
        open("/pages/" + page);
        WebElement surface = browser.find("#surface");
        surface.click();
        browser.press("[data-command=h2]");
        surface.sendKeys(heading + "\n");
        browser.press("[data-command=p]");
        surface.sendKeys(text);
        browser.leaveBy("#page\\:save");
        browser.reads("course", "saved");
    }

    void insertPicture(String page, String words) throws IOException {
        open("/pages/" + page);
        Path file = Suite.build().resolve("journey-map.png");
        Files.write(file, Pictures.image(640, 400, "png"));
        browser.driver().findElement(By.id("page:picture")).sendKeys(file.toString());
        browser.type("page:words", words);
        browser.leaveBy("#page\\:insert");
        browser.reads("course", "writing.inserted");
    }

    /** Adds an item; the options with these numbers are right. */
    void item(String type, String pool, String module, String stem, Integer... right) {
        open("/questions/new?type=" + type);
        choose("item:module", module);
        choose("item:pool", pool);
        browser.type("item:stem", stem);
        boolean words = !type.equals("TRUE_FALSE");
        for (int i = 0; i < (words ? 3 : 2); i++) {
            if (words) {
                browser.type("item:options:" + i + ":text", stem + " ตัวเลือก " + (i + 1));
            }
            browser.type("item:options:" + i + ":hint", "อธิบายตัวเลือก " + (i + 1));
        }
        for (int option : right) {
            browser.press("[id='item:options:" + (option - 1) + ":correct']");
        }
        browser.type("item:feedback", "คำอธิบายของ " + stem);
        browser.leaveBy("#item\\:save");
        browser.reads("course", "bank.done");
    }

    void choose(String id, String value) {
        new Select(browser.find("[id='" + id + "']")).selectByValue(value);
    }

    /** Sets the pass mark (empty: none) and how many items come from the first module. */
    void setQuiz(String quiz, String items, String pass) {
        open("/quizzes/" + quiz);
        browser.type("quiz:draws:0:items", items);
        if (!pass.isEmpty()) {
            browser.type("quiz:pass", pass);
        }
        browser.leaveBy("#quiz\\:save");
        browser.reads("course", "saved");
    }

    void describe() {
        open("/about");
        browser.type("about:summaryTh", "หลักสูตรทดสอบของวิทยากร");
        browser.type("about:summaryEn", "A trainer's test course");
        browser.type("about:minutes", "๖๐");
        browser.type("about:outcomesTh", "อ่านแผนที่ได้\nเล่าต่อได้");
        browser.type("about:outcomesEn", "Read a map\nTell others");
        browser.press("input[name=skill][value=DATA]");
        browser.leaveBy("#about\\:save");
        browser.reads("course", "saved");
    }

    void publish() {
        open("/publish");
        browser.leaveBy("#publication\\:go");
        browser.reads("course", "publish.done");
    }
}
