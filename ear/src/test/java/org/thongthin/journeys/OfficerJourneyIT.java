package org.thongthin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.pages.Account;
import org.thongthin.testing.pages.Notice;
import org.thongthin.testing.pages.QuizPage;
import org.thongthin.testing.pages.SignIn;

/** The whole way of an officer: from the first sign-in to a certificate that a stranger verifies. */
class OfficerJourneyIT extends Journey {

    private static final String SMART_OFFICER =
            "section:has(a[href='/certifications/programmes/SMART-OFFICER']) .t-why";

    private static final String COURSE = "/courses/SO-101";
    private static final String EXAM = "/learn/SO-101/exam/final";
    private static final int ACTIVITIES = 18;
    private static final int LEFT_FOR_LATER = 5;

    private final RightAnswers right = GivenFromOutside.given(RightAnswers.class);
    private final Eyes eyes = new Eyes("officer");

    @EachScreen
    void fromTheFirstSignInToAVerifiedCertificate(Browser browser) throws IOException, InterruptedException {
        Login officer = given.newcomer(browser.screen().language());
        arrive(browser, officer);
        search(browser);
        enrol(browser);
        learn(browser);
        passTheExamination(browser);
        seeTheAward(browser);
        Certificate certificate = Certificate.opened(browser);
        eyes.lookAt(browser, "19-certificate");
        String pdf = certificate.pdfText();
        assertTrue(pdf.contains(certificate.serial()), pdf);
        assertTrue(pdf.contains("นางสาวทดสอบ " + officer.username().substring("test.".length())), pdf);
        strangerVerifies(browser.another(), certificate);
        Account.open(browser).signOut();
        browser.reads("people", "signOut.done");
        eyes.lookAt(browser, "25-signed-out");
    }

    private void arrive(Browser browser, Login officer) {
        SignIn form = SignIn.askedForBy(browser, "/home");
        form.with("พิมพ์ผิดภาษา", officer.password());
        assertEquals(browser.text("people", "refusal.SignInRefused"), form.refusal());
        form.as(officer);
        eyes.lookAt(browser, "01-notice");
        new Notice(browser).read();
        assertEquals("/home", browser.path());
        browser.reads("certification", "home.next.begin");
        browser.reads("certification", "home.noCourse");
        browser.find(".t-next a[href='" + COURSE + "']");
        eyes.lookAt(browser, "02-home-first");
    }

    private void search(Browser browser) {
        browser.open("/courses");
        eyes.lookAt(browser, "03-catalogue");
        searchFor(browser, "VUCA");
        assertTrue(browser.has("a[href='" + COURSE + "']"));
        searchFor(browser, "ไม่มีคำนี้แน่นอน");
        browser.reads("learning", "catalogue.none");
        assertFalse(browser.has("a[href='" + COURSE + "']"));
        eyes.lookAt(browser, "04-catalogue-empty");
        browser.leaveBy(".t-empty a[href='/courses']");
        browser.leaveBy(".t-courses a[href='" + COURSE + "']");
    }

    private static void searchFor(Browser browser, String word) {
        browser.type("q", word);
        browser.leaveBy("form[role=search] button");
        assertEquals(word, browser.typed("q"));
    }

    private void enrol(Browser browser) {
        browser.reads("learning", "course.enrol.help");
        eyes.lookAt(browser, "05-course");
        browser.leaveBy("#enrol\\:go");
    }

    /** Every activity by the button that leads to the next, until the examination. */
    private void learn(Browser browser) {
        Set<String> seen = new HashSet<>();
        while (!browser.path().equals(EXAM)) {
            String here = browser.path();
            assertTrue(seen.add(here), here + " comes twice");
            if (browser.has("#quiz\\:start")) {
                practise(browser, seen.size() == 1);
                browser.open(here);
            } else {
                eyes.lookAt(browser, "08-lesson-" + here.replaceAll(".*/", ""));
            }
            browser.leaveBy("#next");
        }
        assertEquals(ACTIVITIES - 1, seen.size());
        browser.open("/home");
        browser.reads("certification", "home.next.goOn");
        eyes.lookAt(browser, "10-home-before-the-examination");
        browser.leaveBy(".t-next a");
        assertEquals(EXAM, browser.path());
    }

    private void practise(Browser browser, boolean pretest) {
        if (pretest) {
            eyes.lookAt(browser, "07-pretest-intro");
        }
        QuizPage quiz = QuizPage.start(browser);
        List<String> answers = right.of(quiz.attempt());
        for (int i = 0; i < answers.size(); i++) {
            quiz.at(i + 1).answer(pretest ? "a" : answers.get(i)).saved(i + 1).next();
        }
        quiz.submit();
        browser.reads("learning", "result.practice");
        if (pretest) {
            eyes.lookAt(browser, "09-pretest-result");
        }
    }

    private void passTheExamination(Browser browser) {
        browser.reads("learning", "rules.kind.EXAM");
        eyes.lookAt(browser, "11-exam-intro");
        QuizPage quiz = QuizPage.start(browser);
        List<String> answers = right.of(quiz.attempt());
        assertEquals(20, answers.size());
        eyes.lookAt(browser, "12-exam-question");
        int saved = 0;
        for (int question = 1; question <= answers.size(); question++) {
            quiz.at(question);
            if (question != LEFT_FOR_LATER) {
                quiz.answer(answers.get(question - 1)).saved(++saved);
            } else {
                quiz.flag();
            }
            quiz.next();
        }
        eyes.lookAt(browser, "13-exam-review");
        assertTrue(quiz.reviewLines().stream().anyMatch(line -> line.contains(String.valueOf(LEFT_FOR_LATER))));
        quiz.goTo(2);
        assertEquals(answers.get(1).length(), quiz.chosen());
        eyes.lookAt(browser, "14-exam-answered");
        quiz.review().goToNamed(LEFT_FOR_LATER);
        quiz.answer(answers.get(LEFT_FOR_LATER - 1)).saved(20).review().submit();
        browser.reads("learning", "result.passed");
        browser.reads("learning", "result.modules");
        assertEquals(4, browser.all(".t-card svg rect.v").size());
        eyes.lookAt(browser, "15-exam-result");
        browser.open(browser.path() + "?show=all");
        assertEquals(20, browser.all(".t-review > li").size());
        eyes.lookAt(browser, "16-exam-result-all");
    }

    private void seeTheAward(Browser browser) {
        browser.open(COURSE);
        browser.reads("learning", "enrolment.state.COMPLETED");
        browser.open("/home");
        browser.reads("certification", "home.next.awarded");
        browser.reads("certification", "standing.VALID");
        eyes.lookAt(browser, "17-home-awarded");
        browser.leaveBy(".t-next a");
        assertEquals("/certifications", browser.path());
        browser.reads("certification", "requirement.CoursePassed", "SO-101");
        assertEquals(
                browser.all(SMART_OFFICER + " li").size(),
                browser.all(SMART_OFFICER + " li.is-done").size());
        eyes.lookAt(browser, "18-certifications");
        browser.leaveBy("main a[href^='/certifications/SO-']");
    }

    private void strangerVerifies(Browser stranger, Certificate certificate) {
        stranger.expectInConsole("404");
        stranger.open(certificate.verifyPath());
        valid(stranger, certificate);
        eyes.lookAt(stranger, "20-verified");
        stranger.open("/verify");
        eyes.lookAt(stranger, "21-verify");
        lookUp(stranger, certificate.serial(), certificate.checkCode());
        valid(stranger, certificate);
        eyes.lookAt(stranger, "22-verified-by-serial");

        String wrongCode = unknown(stranger, certificate.serial(), "ZZZZZZZZ");
        eyes.lookAt(stranger, "23-verify-unknown");
        assertEquals(wrongCode, unknown(stranger, "SO-2569-999999", certificate.checkCode()));
        assertEquals(wrongCode, unknown(stranger, "ใบรับรอง", certificate.checkCode()));
        for (String code : new String[] {"ZZZZZZZZZZZZZZZZZZZZZZ", "ใบรับรอง"}) {
            stranger.open("/verify/" + code);
            assertEquals(stranger.text("platform", "problem.CertificateUnknown.title"), stranger.heading());
        }
    }

    private static void valid(Browser stranger, Certificate certificate) {
        stranger.reads("credential", "verdict.VALID");
        assertTrue(stranger.find("main").getText().contains(certificate.serial()));
        assertTrue(stranger.all("meta[name=robots]")
                .get(0)
                .getDomAttribute("content")
                .contains("noindex"));
    }

    private static void lookUp(Browser stranger, String serial, String check) {
        stranger.type("verify:serial", serial);
        stranger.type("verify:check", check);
        stranger.leaveBy("#verify\\:go");
    }

    /** What the page says, but for the reference that every refusal has of its own. */
    private static String unknown(Browser stranger, String serial, String check) {
        stranger.open("/verify");
        lookUp(stranger, serial, check);
        assertEquals(stranger.text("platform", "problem.CertificateUnknown.title"), stranger.heading());
        assertEquals(404L, stranger.script("return performance.getEntriesByType('navigation')[0].responseStatus"));
        return stranger.find("main")
                .getText()
                .replace(stranger.find("main .t-num").getText(), "");
    }
}
