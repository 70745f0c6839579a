package org.thongthin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.testing.GivenDuties.COURSE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.GivenDuties;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.pages.Assigning;

/** A course is assigned, seen, learnt and followed. */
class AssignmentJourneyIT extends Journey {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/");

    private static final String NOTE = "ขอให้เรียนให้จบก่อนประชุมประจำเดือน";

    private final GivenDuties duties = GivenFromOutside.given(GivenDuties.class);
    private final Eyes eyes = new Eyes("assignment");

    private static String typed(LocalDate day) {
        return TYPED.format(day) + (day.getYear() + 543);
    }

    private static LocalDate today() {
        return LocalDate.now(ThaiDates.BANGKOK);
    }

    /** Who takes part in one run. */
    private record Cast(Login hr, Login officer, Login done) {}

    private Cast cast() {
        Long here = given.municipality();
        Cast cast = new Cast(
                given.personIn(here, Role.HR), given.personIn(here, Role.OFFICER), given.personIn(here, Role.OFFICER));
        duties.completed(cast.done());
        return cast;
    }

    @EachScreen({Screen.PHONE_TH, Screen.DESK_TH})
    void aCourseIsAssignedToPeopleWhoThenSeeItOnTheirHome(Browser browser) {
        Cast cast = cast();
        browser.as(cast.hr());
        browser.open("/hr/assignments");
        eyes.lookAt(browser, "none");
        assign(browser, cast);
        Browser theirs = browser.another().as(cast.officer());
        seen(theirs);
        duties.due(cast.officer(), -1);
        supervised(browser.another(), cast);
        theirs.open("/home");
        assertTrue(theirs.find(".t-next").getText().contains(theirs.text("learning", "due.over")));
        overdueAndWithdrawn(browser);
        theirs.open("/home");
        assertFalse(theirs.find("main").getText().contains(theirs.text("learning", "due.over")));
        theirs.leaveBy("#bell");
        assertEquals(2, theirs.all(".t-notice").size());
        theirs.leaveBy("#all button");
        assertFalse(theirs.has("#all"));
    }

    private void assign(Browser browser, Cast cast) {
        Assigning assigning = Assigning.begin(browser);
        assigning.on();
        browser.reads("learning", "refusal.NobodyChosen");
        assigning.choose(cast.officer());
        assigning.search("ทดสอบ");
        assertTrue(assigning.isChosen(cast.officer()));
        assigning.choose(cast.done());
        eyes.lookAt(browser, "pick");
        assigning.on();
        assigning.terms(COURSE, typed(today().minusDays(1)), NOTE);
        assertEquals(browser.text("learning", "refusal.DuePast"), assigning.refusal());
        assertEquals(typed(today().minusDays(1)), assigning.typedDue());
        eyes.lookAt(browser, "terms");
        assigning.terms(COURSE, typed(today().plusDays(15)), NOTE);
        assertEquals(browser.text("learning", "assigning.numbers", 1, 1, 0, 1), assigning.numbers());
        eyes.lookAt(browser, "numbers");
        assigning.assign();
        browser.reads("learning", "assignment.made", 1, 1, 0, 1);
        eyes.lookAt(browser, "one");
    }

    private void seen(Browser theirs) {
        theirs.open("/home");
        String assigned = theirs.text("learning", "due.assigned");
        assertTrue(theirs.find(".t-next").getText().contains(assigned));
        eyes.lookAt(theirs, "home");
        assertEquals("1", theirs.find("#bell .t-tool-count").getText());
        theirs.leaveBy("#bell");
        String day = ThaiDates.shortForm(today().plusDays(15));
        assertTrue(theirs.find(".t-notice").getText().contains(COURSE));
        assertTrue(theirs.find(".t-notice").getText().contains(day));
        assertTrue(theirs.find(".t-notices").getText().contains(NOTE));
        eyes.lookAt(theirs, "notices");
        theirs.leaveBy(".t-notice");
        assertEquals("/courses/" + COURSE, theirs.path());
        assertTrue(theirs.find("main").getText().contains(assigned));
        assertFalse(theirs.has("#bell .t-tool-count"));
    }

    private void supervised(Browser browser, Cast cast) {
        Login head = given.personIn(cast.officer().organisationId(), Role.SUPERVISOR);
        duties.supervised(cast.officer(), head);
        browser.as(head);
        browser.open("/supervise");
        assertTrue(browser.find("main tbody").getText().contains(COURSE));
        browser.reads("reporting", "staff.late");
        eyes.lookAt(browser, "staff");
    }

    private void overdueAndWithdrawn(Browser browser) {
        browser.open("/hr/assignments");
        eyes.lookAt(browser, "list");
        browser.leaveBy("main table a");
        assertTrue(browser.find("main tbody").getText().contains(browser.text("learning", "assignee.OVERDUE")));
        browser.leaveBy("main tbody a[href$='#withdraw']");
        browser.type("withdrawing:reason", "ลาศึกษาต่อ");
        eyes.lookAt(browser, "withdraw");
        browser.leaveBy("#withdrawing\\:go");
        browser.reads("learning", "assignment.withdrawn");
    }

    @EachScreen({Screen.PHONE_TH, Screen.DESK_TH})
    void hoursAreRecordedWithAFileAndTheirOwnerSeesThem(Browser browser) throws IOException {
        Cast cast = cast();
        browser.as(cast.hr());
        browser.open("/hr/people/" + cast.officer().personId() + "/hours");
        record(browser, "proof.pdf", "<html><script>alert(1)</script></html>");
        assertTrue(browser.find("main .t-note-bad").getText().contains("PDF"));
        assertEquals("อบรมนวัตกรรมท้องถิ่น", browser.typed("recording:course"));
        record(browser, "วุฒิบัตร.pdf", "%PDF-1.4 a proof");
        browser.reads("learning", "hours.recorded");
        eyes.lookAt(browser, "hours");

        Browser theirs = browser.another().as(cast.officer());
        theirs.open("/certifications");
        theirs.leaveBy("a[href='/hours']");
        assertTrue(theirs.find("main").getText().contains("12.5"));
        eyes.lookAt(theirs, "own-hours");
        Object head = theirs.script(
                "const done = new XMLHttpRequest(); done.open('GET', arguments[0], false); done.send();"
                        + " return done.status + ' ' + done.getResponseHeader('Content-Disposition')",
                theirs.find("main tbody a").getDomAttribute("href"));
        assertTrue(head.toString().startsWith("200 attachment"), head.toString());

        browser.leaveBy("main tbody a[href$='#cancel']");
        browser.type("cancelling:reason", "ชั่วโมงไม่ตรงกับหนังสือ");
        eyes.lookAt(browser, "hours-cancel");
        browser.leaveBy("#cancelling\\:go");
        browser.reads("learning", "hours.cancelled.done");
        theirs.reload();
        assertTrue(theirs.find("main").getText().contains("ชั่วโมงไม่ตรงกับหนังสือ"));
    }

    private void record(Browser browser, String name, String content) throws IOException {
        Path file = Files.createTempDirectory("proof").resolve(name);
        Files.writeString(file, content);
        browser.type("recording:course", "อบรมนวัตกรรมท้องถิ่น");
        browser.type("recording:organiser", "สถาบันพัฒนาบุคลากรท้องถิ่น");
        browser.type("recording:from", typed(today().minusDays(2)));
        browser.type("recording:through", typed(today()));
        browser.type("recording:hours", "๑๒.๕");
        browser.find("#recording\\:file").sendKeys(file.toString());
        browser.leaveBy("#recording\\:go");
    }
}
