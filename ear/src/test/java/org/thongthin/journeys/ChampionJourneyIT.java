package org.thongthin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.thongthin.certification.GivenChampion;
import org.thongthin.certification.GivenChampion.Team;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.pages.Assigning;
import org.thongthin.testing.pages.AuditLog;

/** From a course that HR assigns to a Smart Officer to a certified Innovation Champion, with everybody who takes part; and its end. */
class ChampionJourneyIT extends Journey {

    private static final String PROGRAMME = "/certifications/programmes/" + GivenChampion.CHAMPION;
    private static final String COURSE = "IC-201";
    private static final String REASON = "เพิ่มตัวเลขก่อนและหลังในรายงาน";

    private final GivenChampion champion = GivenFromOutside.given(GivenChampion.class);
    private final Eyes eyes = new Eyes("champion");

    @EachScreen({Screen.PHONE_TH, Screen.DESK_TH})
    void anOfficerBecomesAnInnovationChampionAndTheAwardIsRevoked(Browser browser) throws IOException {
        Team team = champion.team();
        champion.award(team.officer(), GivenChampion.SMART_OFFICER, 100);
        hrAssignsTheCourse(browser, team);
        theOfficerLearns(browser, team.officer());
        theOfficerBringsWhatIsAsked(browser, team.officer());
        theSupervisorEndorses(browser, team.supervisor());
        hrRecordsTheHours(browser, team);
        theOfficerHandsIn(browser, team.officer(), "1");
        hrReturnsIt(browser, team.hr());
        theOfficerChangesItAndHandsInAgain(browser, team.officer());
        hrCertifies(browser, team.hr());
        Certificate certificate = theOfficerHasTheCertificate(browser, team.officer());
        Browser stranger = browser.another();
        stranger.open(certificate.verifyPath());
        stranger.reads("credential", "verdict.VALID");
        hrRevokes(browser, team.hr(), certificate.serial());
        stranger.reload();
        stranger.reads("credential", "verdict.REVOKED");
        AuditLog.open(browser.as(team.hr()))
                .tells("COURSE_ASSIGN")
                .tells("ENDORSEMENT_ASKED")
                .tells("ENDORSEMENT_ANSWERED")
                .tells("HOURS_RECORD")
                .tells("CANDIDACY_MOVED")
                .tells("CANDIDACY_OPENED")
                .tells("AWARD")
                .tells("AWARD_REVOKED");
    }

    private void hrAssignsTheCourse(Browser browser, Team team) {
        browser.as(team.hr());
        Assigning assigning = Assigning.begin(browser);
        assigning.choose(team.officer());
        assigning.on();
        assigning.terms(
                COURSE,
                typed(ThaiDates.today(Clock.systemUTC()).plusDays(30)),
                "เพื่อขอรับการรับรอง Innovation Champion");
        assigning.assign();
        browser.reads("learning", "assignment.made", 1, 1, 0, 0);
    }

    /** The lessons and the examination are another journey's. */
    private void theOfficerLearns(Browser browser, Login officer) {
        browser.as(officer).open("/home");
        assertTrue(browser.find(".t-next").getText().contains(browser.text("learning", "due.assigned")));
        browser.leaveBy(".t-next a");
        assertTrue(browser.path().contains(COURSE), browser.path());
        champion.passed(officer, COURSE);
    }

    private static String typed(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() + 543);
    }

    private void theOfficerBringsWhatIsAsked(Browser browser, Login officer) throws IOException {
        browser.as(officer).open("/home");
        browser.leaveBy("a[href='" + PROGRAMME + "']");
        eyes.lookAt(browser, "1-asked");
        browser.reads("certification", "candidacy.state.IN_PROGRESS");
        add(browser, "ลดเวลารอคิวฉีดวัคซีน", "%PDF-1.4 first");
        browser.reads("certification", "own.done.added");
        browser.leaveBy("#asking\\:go");
        browser.reads("certification", "endorsement.waits");
        eyes.lookAt(browser, "2-brought");
        assertFalse(browser.has("#submitting\\:go"), "the hours are missing");
        browser.leaveBy("#withdraw");
        browser.reads("certification", "own.withdraw.effect");
        eyes.lookAt(browser, "3-withdraw-asked");
    }

    private static void add(Browser browser, String title, String content) throws IOException {
        Path file = Files.createTempFile("report", ".pdf");
        Files.writeString(file, content);
        browser.type("adding:named", title);
        browser.find("#adding\\:file").sendKeys(file.toString());
        browser.leaveBy("#adding\\:go");
        Files.delete(file);
    }

    private void theSupervisorEndorses(Browser browser, Login supervisor) {
        browser.as(supervisor).open("/supervise/endorsements");
        browser.reads("certification", "endorsement.waits");
        eyes.lookAt(browser, "4-endorsements");
        browser.leaveBy(".t-person a");
        assertTrue(browser.has("a[href^='/evidence/']"));
        eyes.lookAt(browser, "5-endorsing");
        browser.leaveBy("#endorse\\:decline");
        browser.reads("certification", "refusal.ReasonMissing");
        browser.type("endorse:note", "เห็นผลจริงแล้ว");
        browser.leaveBy("#endorse\\:give");
        browser.reads("certification", "endorse.done");
    }

    private void hrRecordsTheHours(Browser browser, Team team) throws IOException {
        Path proof = Files.createTempFile("proof", ".pdf");
        Files.writeString(proof, "%PDF-1.4 proof");
        String typed = typed(ThaiDates.today(Clock.systemUTC()));
        browser.as(team.hr()).open("/hr/people/" + team.officer().personId() + "/hours");
        browser.type("recording:course", "อบรมเชิงปฏิบัติการ IC-201");
        browser.type("recording:organiser", "สถาบันทดสอบ");
        browser.type("recording:from", typed);
        browser.type("recording:through", typed);
        browser.type("recording:hours", "6");
        browser.find("#recording\\:file").sendKeys(proof.toString());
        browser.leaveBy("#recording\\:go");
        browser.reads("learning", "hours.recorded");
        Files.delete(proof);
    }

    private void theOfficerHandsIn(Browser browser, Login officer, String time) {
        browser.as(officer).open(PROGRAMME);
        assertEquals(
                browser.all(".t-why li").size(),
                browser.all(".t-why li.is-done").size());
        browser.type("submitting:statement", "เวลารอลดจาก 95 เหลือ 28 นาที");
        eyes.lookAt(browser, "6-handing-in-" + time);
        browser.leaveBy("#submitting\\:go");
        browser.reads("certification", "own.done.submitted");
        assertFalse(browser.has("#adding\\:go"), "what is handed in does not change");
    }

    private void hrReturnsIt(Browser browser, Login hr) {
        browser.as(hr).open("/hr/candidacies");
        eyes.lookAt(browser, "7-queue");
        browser.leaveBy(".t-person a");
        eyes.lookAt(browser, "8-case");
        browser.leaveBy("#decide\\:return");
        browser.reads("certification", "refusal.ReasonMissing");
        browser.type("decide:reason", REASON);
        browser.leaveBy("#decide\\:return");
        browser.reads("certification", "decide.done");
        browser.reads("certification", "candidacy.state.RETURNED");
    }

    private void theOfficerChangesItAndHandsInAgain(Browser browser, Login officer) throws IOException {
        browser.as(officer).open(PROGRAMME);
        assertTrue(browser.find("main").getText().contains(REASON));
        eyes.lookAt(browser, "9-returned");
        add(browser, "ลดเวลารอคิวฉีดวัคซีน ฉบับเพิ่มตัวเลข", "%PDF-1.4 second");
        theOfficerHandsIn(browser, officer, "2");
    }

    private void hrCertifies(Browser browser, Login hr) {
        browser.as(hr).open("/hr/candidacies");
        browser.leaveBy(".t-person a");
        browser.reads("certification", "endorsement.older");
        browser.leaveBy("#decide\\:certify");
        browser.reads("certification", "candidacy.state.CERTIFIED");
        eyes.lookAt(browser, "10-certified");
    }

    private Certificate theOfficerHasTheCertificate(Browser browser, Login officer) {
        browser.as(officer).open(PROGRAMME);
        browser.reads("certification", "own.next.CERTIFIED");
        browser.leaveBy("a[href^='/certifications/IC-']");
        eyes.lookAt(browser, "11-certificate");
        return Certificate.opened(browser);
    }

    private void hrRevokes(Browser browser, Login hr, String serial) {
        browser.as(hr).open("/hr/awards/" + serial);
        browser.leaveBy("#ask");
        browser.reads("certification", "revoke.effect");
        eyes.lookAt(browser, "12-revoke-asked");
        browser.type("revoking:reason", "หลักฐานไม่ใช่งานของผู้ขอ");
        browser.leaveBy("#revoking\\:go");
        browser.reads("certification", "standing.REVOKED");
        eyes.lookAt(browser, "13-revoked");
    }

    @EachScreen(Screen.DESK_TH)
    void whoDecidesSecondIsToldByWhomAndKeepsWhatWasTyped(Browser browser) {
        Team team = champion.team();
        champion.award(team.officer(), GivenChampion.SMART_OFFICER, 100);
        hrAssignsTheCourse(browser, team);
        theOfficerLearns(browser, team.officer());
        String path = "/hr/candidacies/" + champion.submitted(team);
        Login second = given.personIn(team.hr().organisationId(), Role.OFFICER, Role.HR);
        Browser other = browser.another();
        browser.as(team.hr()).open(path);
        other.as(second).open(path);
        browser.leaveBy("#decide\\:certify");
        browser.reads("certification", "decide.done");
        other.type("decide:reason", REASON);
        other.leaveBy("#decide\\:reject");
        String told = other.find(".t-note-bad").getText();
        assertTrue(told.contains("พิจารณาคำขอนี้ไปก่อนแล้ว"), told);
        assertEquals(REASON, other.typed("decide:reason"));
        eyes.lookAt(other, "14-too-late");
    }
}
