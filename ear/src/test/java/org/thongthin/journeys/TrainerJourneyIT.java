package org.thongthin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openqa.selenium.By;
import org.thongthin.course.Vectors;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.GivenTeaching;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.Suite;
import org.thongthin.testing.pages.QuizPage;

/** From an empty course to a published one that an officer passes, and to its second version while somebody learns the first. */
class TrainerJourneyIT extends Journey {

    private final RightAnswers right = GivenFromOutside.given(RightAnswers.class);
    private final GivenTeaching teaching = GivenFromOutside.given(GivenTeaching.class);
    private final Eyes eyes = new Eyes("trainer");
    private final String code = "ZT-" + RandomCodes.ofLength(8).toUpperCase(Locale.ROOT);

    @EachScreen({Screen.PHONE_TH, Screen.DESK_TH})
    void fromAnEmptyCourseToItsSecondVersion(Browser browser) throws IOException {
        Login trainer = given.personIn(given.municipality(), Role.TRAINER);
        browser.as(trainer);
        begin(browser);
        TrainerPages pages = new TrainerPages(browser, code);
        String first = write(browser, pages);
        ask(browser, pages, first);
        publish(browser, pages);

        Login learner = given.personIn(trainer.organisationId(), Role.OFFICER);
        Browser staying = browser.another().as(given.personIn(trainer.organisationId(), Role.OFFICER));
        enrol(staying);
        pass(browser.another().as(learner));

        pages.open("/learners");
        eyes.lookAt(browser, "15-learners");
        assertTrue(
                browser.find("tbody").getText().contains("100%"),
                browser.find("tbody").getText());
        pages.write("p2", "ฉบับใหม่", "ข้อความของฉบับที่สอง");
        pages.open("/publish");
        eyes.lookAt(browser, "16-publish-second");
        browser.reads("course", "publish.stay", 1, 1);
        pages.publish();
        eyes.lookAt(browser, "17-versions");

        staying.open("/learn/" + code + "/" + first + "/p2");
        assertFalse(staying.find("article").getText().contains("ข้อความของฉบับที่สอง"));
        assertTrue(staying.find("article").getText().contains("แผนที่บอกทาง"));
        Browser late = browser.another().as(given.personIn(trainer.organisationId(), Role.OFFICER));
        enrol(late);
        assertTrue(late.find("article").getText().contains("ข้อความของฉบับที่สอง"));
    }

    private void begin(Browser browser) {
        browser.open("/teach");
        browser.reads("course", "teach.none");
        eyes.lookAt(browser, "01-no-course");
        browser.leaveBy("#new");
        eyes.lookAt(browser, "02-new");
        browser.type("begin:code", "so-101");
        browser.type("begin:titleTh", "แผนที่ชุมชน");
        browser.type("begin:titleEn", "Community maps");
        browser.leaveBy("#begin\\:go");
        browser.reads("course", "refusal.CourseCodeUnfit");
        assertEquals("แผนที่ชุมชน", browser.typed("begin:titleTh"));
        browser.type("begin:code", "SO-101");
        browser.leaveBy("#begin\\:go");
        browser.reads("course", "refusal.CourseCodeTaken", "SO-101");
        browser.type("begin:code", code);
        browser.leaveBy("#begin\\:go");
        browser.reads("course", "new.done");
        eyes.lookAt(browser, "03-empty-outline");
    }

    /** Two modules, three pages, one with a picture; the code of the first module. */
    private String write(Browser browser, TrainerPages pages) throws IOException {
        String first = pages.addModule("รู้จักแผนที่", "Knowing maps");
        String page = pages.add("page", first, "แผนที่คืออะไร", "What a map is");
        String second = pages.addModule("ใช้แผนที่", "Using maps");
        String other = pages.add("page", second, "เดินสำรวจ", "Walking");
        pages.write(page, "แผนที่บอกทาง", "แผนที่บอกทางและบอกว่าใครอยู่ที่ไหน");
        pages.insertPicture(page, "แผนที่ตำบลสมมติ");
        eyes.lookAt(browser, "04-editor");
        pages.write(other, "เดินก่อนวาด", "เดินดูให้ทั่วก่อน");
        pages.open("");
        browser.leaveBy("[value='up " + other + "']");
        assertEquals("up " + other, browser.script("return document.activeElement.value"));
        browser.leaveBy("[value='down " + other + "']");
        browser.leaveBy("[aria-label='" + browser.text("course", "rename") + " ใช้แผนที่']");
        browser.type("rename-th", "ลงมือทำแผนที่");
        browser.leaveBy("#rename");
        assertTrue(browser.find("main").getText().contains("ลงมือทำแผนที่"));
        eyes.lookAt(browser, "05-outline");
        String spare = pages.add("page", second, "หน้าที่จะลบ", "To be deleted");
        browser.open("/teach/" + code + "?remove=" + spare);
        browser.reads("course", "remove.step");
        eyes.lookAt(browser, "06-remove");
        browser.leaveBy("#confirm");
        assertFalse(browser.find("main").getText().contains("หน้าที่จะลบ"));
        pages.open("/preview/" + page);
        browser.reads("course", "preview.note");
        assertEquals(
                640L,
                ((Number) browser.until(shown -> {
                            Object width = browser.script("return document.querySelector('article img').naturalWidth");
                            return ((Number) width).longValue() > 0 ? width : null;
                        }))
                        .longValue());
        eyes.lookAt(browser, "07-preview");
        return first;
    }

    private void ask(Browser browser, TrainerPages pages, String module) {
        pages.open("/questions");
        eyes.lookAt(browser, "08-no-item");
        pages.item("SINGLE", "EXAM", module, "ข้อเดียว", 2);
        pages.item("MULTIPLE", "EXAM", module, "หลายข้อ", 1, 3);
        pages.item("TRUE_FALSE", "EXAM", module, "ถูกผิด", 1);
        pages.open("/questions/new?type=SINGLE");
        browser.type("item:stem", "ไม่มีตัวเลือกที่ถูก");
        browser.type("item:feedback", "อธิบาย");
        browser.type("item:options:0:text", "ก");
        browser.type("item:options:1:text", "ข");
        browser.leaveBy("#item\\:save");
        browser.reads("course", "refusal.OneRightOptionWanted");
        assertEquals("ข", browser.typed("item:options:1:text"));
        eyes.lookAt(browser, "09-item");
        pages.open("/questions?type=MULTIPLE");
        assertEquals(1, browser.all("tbody tr").size());
        eyes.lookAt(browser, "10-bank");
        String quiz = pages.add("exam", module, "แบบทดสอบ", "Examination");
        pages.open("/publish");
        browser.reads("course", "finding.QUIZZES");
        assertFalse(browser.has("#publication\\:go"));
        eyes.lookAt(browser, "11-not-ready");
        pages.setQuiz(quiz, "3", "60");
        eyes.lookAt(browser, "12-quiz");
        pages.open("/preview/" + quiz);
        assertEquals(3, browser.all("section li.t-card").size());
        eyes.lookAt(browser, "13-preview-quiz");
    }

    private void publish(Browser browser, TrainerPages pages) {
        pages.describe();
        eyes.lookAt(browser, "14-about");
        pages.publish();
        browser.open("/teach");
        assertTrue(browser.find("tbody").getText().contains(code));
        eyes.lookAt(browser, "14-courses");
    }

    private void enrol(Browser officer) {
        officer.open("/courses/" + code);
        officer.leaveBy("#enrol\\:go");
    }

    private void pass(Browser officer) {
        enrol(officer);
        assertTrue(officer.find("article img").isDisplayed());
        while (!officer.has("#quiz\\:start")) {
            officer.leaveBy("#next");
        }
        QuizPage quiz = QuizPage.start(officer);
        List<String> answers = right.of(quiz.attempt());
        for (int i = 0; i < answers.size(); i++) {
            quiz.at(i + 1).answer(answers.get(i)).saved(i + 1).next();
        }
        quiz.submit();
        officer.reads("learning", "result.passed");
        officer.open("/courses/" + code);
        officer.leaveBy(".t-outline > li:last-child .t-acts li:last-child a");
    }

    /** What a hostile colleague saved runs neither in the preview nor in the editor. */
    @EachScreen(Screen.DESK_TH)
    void nothingThatWasSavedRuns(Browser browser) {
        Login trainer = teaching.trainer();
        String course = teaching.course(trainer);
        teaching.rewrite(trainer, course, String.join("\n", Vectors.ALL));
        browser.as(trainer);
        // pictures that the vectors name, and that are not there
        browser.expectInConsole("404");
        String page = teaching.activity(trainer, course, "PAGE");
        for (String place : List.of("/preview/", "/pages/")) {
            browser.open("/teach/" + course + place + page);
            assertNull(browser.script("for (const e of document.querySelectorAll('article *, #surface *'))"
                    + " { e.dispatchEvent(new Event('click', {cancelable: true})); e.dispatchEvent(new Event('error'));"
                    + " e.dispatchEvent(new Event('mouseover')); } return window.ran ?? null"));
            assertEquals(
                    0L,
                    browser.script(
                            "return document.querySelectorAll('article script, #surface script, article iframe, #surface svg').length"));
        }
    }

    /** A stale form keeps what was typed; so does one with a picture that is none. */
    @EachScreen(Screen.DESK_TH)
    void whatWasTypedIsKeptWhenItIsRefused(Browser browser) throws IOException {
        Login trainer = teaching.trainer();
        String course = teaching.course(trainer);
        String page = teaching.activity(trainer, course, "PAGE");
        browser.as(trainer);
        browser.open("/teach/" + course + "/pages/" + page);
        teaching.rewrite(trainer, course, "ของอีกคน");
        browser.find("#surface").sendKeys("สิ่งที่พิมพ์ไว้");
        browser.leaveBy("#page\\:save");
        browser.reads("platform", "refusal.StaleForm");
        assertTrue(browser.find("#surface").getText().contains("สิ่งที่พิมพ์ไว้"));
        browser.open("/teach/" + course + "/pages/" + page);
        assertTrue(browser.find("#surface").getText().contains("ของอีกคน"));
        Path fake = Suite.build().resolve("journey-fake.png");
        Files.writeString(fake, "<html><script>window.ran=1</script></html>");
        browser.driver().findElement(By.id("page:picture")).sendKeys(fake.toString());
        browser.type("page:words", "รูปปลอม");
        browser.find("#surface").sendKeys("ข้อความเพิ่ม");
        browser.leaveBy("#page\\:insert");
        browser.reads("content", "refusal.UploadOfAnotherKind", "PNG, JPEG");
        assertTrue(browser.find("#surface").getText().contains("ข้อความเพิ่ม"));
    }
}
