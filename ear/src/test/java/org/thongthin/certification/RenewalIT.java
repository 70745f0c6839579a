package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.certification.GivenChampion.CHAMPION;
import static org.thongthin.certification.GivenChampion.SMART_OFFICER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.thongthin.assessment.AlreadyPassed;
import org.thongthin.assessment.service.AttemptAnswers;
import org.thongthin.assessment.service.AttemptService;
import org.thongthin.certification.GivenChampion.Team;
import org.thongthin.certification.service.OwnCandidacyService;
import org.thongthin.learning.service.LessonService;
import org.thongthin.platform.ThaiDates;
import org.thongthin.testing.Acting;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** Awards that were issued some time ago, as of today. */
class RenewalIT extends InServer {

    @Inject
    OwnCandidacyService own;

    @Inject
    GivenChampion champion;

    @Inject
    GivenLearning learning;

    @Inject
    LessonService lessons;

    @Inject
    AttemptService attempts;

    @Inject
    AttemptAnswers answers;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** How many days ago an award was issued whose last day is so many days from today (36 months). */
    private int issuedForLastDayIn(int days) {
        LocalDate today = ThaiDates.today(clock);
        LocalDate issued = today.plusDays(days + 1L).minusMonths(36);
        return (int) ChronoUnit.DAYS.between(issued, today);
    }

    private OwnProgramme seen(Login officer, String programme) throws Exception {
        return acting.as(officer, () -> own.programme(programme));
    }

    private long awards(Login officer) {
        return learning.count("select count(a) from Award a where a.person.id = :id", officer.personId());
    }

    @Test
    void hoursWithinTheWindowRenewWhatNobodyDecidesOn() throws Exception {
        Team team = champion.team();
        champion.award(team.officer(), SMART_OFFICER, issuedForLastDayIn(20));
        assertEquals(Standing.EXPIRING, seen(team.officer(), SMART_OFFICER).standing());
        champion.hours(team.hr(), team.officer(), 11);
        assertEquals(1, awards(team.officer()));
        assertEquals(CandidacyState.IN_PROGRESS, champion.state(team.officer(), SMART_OFFICER));
        champion.hours(team.hr(), team.officer(), 1);
        assertEquals(2, awards(team.officer()));
        OwnProgramme renewed = seen(team.officer(), SMART_OFFICER);
        assertEquals(Standing.VALID, renewed.standing());
        assertEquals(Occasion.RENEWAL, renewed.candidacy().head().occasion());
        LocalDate today = ThaiDates.today(clock);
        assertEquals(Validity.ofMonths(today, 36).through(), renewed.award().validThrough());
        assertEquals(OpenWay.NONE, renewed.way());
    }

    @Test
    void beforeTheWindowNothingIsRenewed() throws Exception {
        Team team = champion.team();
        champion.award(team.officer(), SMART_OFFICER, issuedForLastDayIn(200));
        champion.hours(team.hr(), team.officer(), 40);
        assertEquals(1, awards(team.officer()));
        assertThrows(WayClosed.class, () -> acting.as(team.officer(), () -> own.begin(SMART_OFFICER)));
    }

    @Test
    void hoursOfTheYearsBeforeCountOnceTheWindowIsOpen() throws Exception {
        Team team = champion.team();
        champion.award(team.officer(), SMART_OFFICER, issuedForLastDayIn(20));
        acting.as(team.officer(), () -> own.begin(SMART_OFFICER));
        assertEquals(1, awards(team.officer()));
        champion.hours(team.hr(), team.officer(), 12);
        assertEquals(2, awards(team.officer()));
    }

    @Test
    void inGraceTheAwardIsExpiredAndCanStillBeRenewed() throws Exception {
        Team team = champion.team();
        champion.award(team.officer(), CHAMPION, issuedForLastDayIn(-5));
        OwnProgramme seen = seen(team.officer(), CHAMPION);
        assertEquals(Standing.EXPIRED, seen.standing());
        assertEquals(OpenWay.RENEWAL, seen.way());
        acting.as(team.officer(), () -> own.begin(CHAMPION));
        assertEquals(
                Occasion.RENEWAL,
                seen(team.officer(), CHAMPION).candidacy().head().occasion());
        assertEquals(
                java.util.List.of("ActivePosting", "HoursSinceAward", "EvidenceFiled"),
                seen(team.officer(), CHAMPION).evaluation().leaves().stream()
                        .map(Evaluation.Line::kind)
                        .toList());
    }

    @Test
    void afterGraceAnOldPassWinsNothing() throws Exception {
        Team team = champion.team();
        champion.award(team.officer(), SMART_OFFICER, issuedForLastDayIn(-40));
        assertEquals(OpenWay.FIRST_AWARD, seen(team.officer(), SMART_OFFICER).way());
        acting.as(team.officer(), () -> own.begin(SMART_OFFICER));
        assertEquals(1, awards(team.officer()));
        OwnProgramme anew = seen(team.officer(), SMART_OFFICER);
        assertEquals(Occasion.FIRST_AWARD, anew.candidacy().head().occasion());
        assertTrue(anew.candidacy().head().countsAfter().isBefore(ThaiDates.today(clock)));
        champion.hours(team.hr(), team.officer(), 40);
        assertEquals(1, awards(team.officer()), "hours renew nothing any more");
    }

    @Test
    void afterGraceTheExaminationIsTakenAnewAndWinsAnotherAward() throws Exception {
        Team team = champion.team();
        pass(team.officer());
        assertEquals(1, awards(team.officer()));
        assertThrows(
                AlreadyPassed.class, () -> acting.as(team.officer(), () -> lessons.start("SO-101", "exam", "final")));
        champion.longAgo(team.officer(), 1_200);
        assertEquals(OpenWay.FIRST_AWARD, seen(team.officer(), SMART_OFFICER).way());
        Long again = acting.as(team.officer(), () -> lessons.start("SO-101", "exam", "final"));
        learning.answerAllRight(again);
        answers.submit(again, acting.as(team.officer(), () -> attempts.issueKey(again)));
        assertEquals(2, awards(team.officer()));
        OwnProgramme anew = seen(team.officer(), SMART_OFFICER);
        assertEquals(Standing.VALID, anew.standing());
        assertEquals(2, anew.candidacy().head().period());
    }

    private void pass(Login officer) throws Exception {
        learning.allButTheExam(officer);
        Long attempt = learning.exam(officer);
        learning.answerAllRight(attempt);
        answers.submit(attempt, acting.as(officer, () -> attempts.issueKey(attempt)));
    }
}
