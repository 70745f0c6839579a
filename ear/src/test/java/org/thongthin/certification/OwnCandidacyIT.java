package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.certification.CandidacyState.ELIGIBLE;
import static org.thongthin.certification.CandidacyState.IN_PROGRESS;
import static org.thongthin.certification.CandidacyState.SUBMITTED;
import static org.thongthin.certification.CandidacyState.WITHDRAWN;
import static org.thongthin.certification.GivenChampion.CHAMPION;
import static org.thongthin.certification.GivenChampion.SMART_OFFICER;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thongthin.certification.GivenChampion.Team;
import org.thongthin.certification.service.AwardKeepingService;
import org.thongthin.certification.service.EvidenceService;
import org.thongthin.certification.service.OwnCandidacyService;
import org.thongthin.content.Upload;
import org.thongthin.content.UploadRefused;
import org.thongthin.learning.service.EnrolmentService;
import org.thongthin.learning.service.TrainingRecordService;
import org.thongthin.platform.Role;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** What somebody does with the own candidacy. */
class OwnCandidacyIT extends InServer {

    @Inject
    OwnCandidacyService own;

    @Inject
    EvidenceService evidence;

    @Inject
    AwardKeepingService awards;

    @Inject
    TrainingRecordService trainings;

    @Inject
    EnrolmentService enrolments;

    @Inject
    Candidacies candidacies;

    @Inject
    GivenChampion champion;

    @Inject
    GivenLearning learning;

    @Inject
    Given given;

    @Inject
    Acting acting;

    @Test
    void enrollingInTheCourseBeginsIt() throws Exception {
        Login officer = given.officer();
        acting.as(officer, () -> enrolments.enrol("IC-201"));
        assertEquals(IN_PROGRESS, champion.state(officer, CHAMPION));
        OwnProgramme view = acting.as(officer, () -> own.programme(CHAMPION));
        assertEquals(
                List.of(true, false, false, false, false, false),
                view.evaluation().leaves().stream()
                        .map(Evaluation.Line::fulfilled)
                        .toList());
        assertEquals(OpenWay.FIRST_AWARD, view.way());
    }

    @Test
    void itIsEligibleWhenEverythingIsThereAndFallsBackWhenSomethingGoes() throws Exception {
        Team team = champion.learned();
        Long candidacy = champion.eligible(team);
        assertEquals(ELIGIBLE, champion.state(team.officer(), CHAMPION));
        Long record = learning.count(
                "select max(r.id) from TrainingRecord r where r.person.id = :id",
                team.officer().personId());
        acting.as(team.hr(), () -> trainings.cancel(record, "ลงผิดคน"));
        assertEquals(IN_PROGRESS, champion.state(team.officer(), CHAMPION));
        assertThrows(NotEligible.class, () -> acting.as(team.officer(), () -> own.submit(CHAMPION, "ส่ง")));
        champion.hours(team.hr(), team.officer(), 12);
        acting.as(team.officer(), () -> own.submit(CHAMPION, "ส่ง"));
        assertEquals(
                List.of(IN_PROGRESS, ELIGIBLE, IN_PROGRESS, ELIGIBLE, SUBMITTED),
                candidacies.moves(candidacy).stream().map(MoveRow::toState).toList());
    }

    @Test
    void withoutTheLowerAwardItIsNotEligibleAndARevokedOneCountsNoLonger() throws Exception {
        Team team = champion.team();
        champion.passed(team.officer(), "IC-201");
        champion.eligible(team);
        assertEquals(IN_PROGRESS, champion.state(team.officer(), CHAMPION));

        Team other = champion.learned();
        champion.eligible(other);
        String serial = candidaciesSerial(other.officer());
        acting.as(other.hr(), () -> awards.revoke(serial, "สอบแทนกัน"));
        assertEquals(IN_PROGRESS, champion.state(other.officer(), CHAMPION));
    }

    private String candidaciesSerial(Login officer) throws Exception {
        return acting.as(officer, () -> own.programme(SMART_OFFICER)).award().serial();
    }

    @Test
    void handingInTwiceIsOnceAndWhatIsHandedInDoesNotChange() throws Exception {
        Team team = champion.learned();
        Long candidacy = champion.submitted(team);
        acting.as(team.officer(), () -> own.submit(CHAMPION, "อีกครั้ง"));
        assertEquals(
                1,
                candidacies.moves(candidacy).stream()
                        .filter(move -> move.toState() == SUBMITTED)
                        .count());
        assertThrows(BeingDecided.class, () -> add(team.officer(), pdf("ใหม่")));
        assertThrows(BeingDecided.class, () -> acting.as(team.officer(), () -> own.askEndorsement(CHAMPION)));
    }

    @Test
    void whoWithdrawsMayBeginAnew() throws Exception {
        Team team = champion.learned();
        champion.submitted(team);
        acting.as(team.officer(), () -> own.withdraw(CHAMPION));
        acting.as(team.officer(), () -> own.withdraw(CHAMPION));
        assertEquals(WITHDRAWN, champion.state(team.officer(), CHAMPION));
        assertThrows(CandidacyClosed.class, () -> acting.as(team.officer(), () -> own.submit(CHAMPION, "ส่ง")));
        acting.as(team.officer(), () -> own.begin(CHAMPION));
        OwnProgramme anew = acting.as(team.officer(), () -> own.programme(CHAMPION));
        assertEquals(2, anew.candidacy().head().period());
        assertTrue(anew.candidacy().evidence().isEmpty(), "nothing is carried over");
        acting.as(team.officer(), () -> own.begin(CHAMPION));
        assertEquals(
                2,
                acting.as(team.officer(), () -> own.programme(CHAMPION))
                        .candidacy()
                        .head()
                        .period());
    }

    @Test
    void aFileIsWhatItsContentSaysAndTheNewestCounts() throws Exception {
        Team team = champion.learned();
        Long candidacy = champion.eligible(team);
        Long first = champion.evidence(candidacy);
        Upload page = new Upload("รายงาน.pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        assertThrows(UploadRefused.UploadOfAnotherKind.class, () -> add(team.officer(), page));
        assertThrows(UploadRefused.UploadEmpty.class, () -> add(team.officer(), null));
        add(team.officer(), pdf("ฉบับที่สอง"));
        Long second = champion.evidence(candidacy);
        assertTrue(second > first);
        CandidacyView view =
                acting.as(team.officer(), () -> own.programme(CHAMPION)).candidacy();
        assertEquals(2, view.evidence().size(), "the first one stays");
        String counted = view.evaluation().leaves().get(4).reference();
        assertEquals(view.evidence().get(1).sha256(), counted);
        assertTrue(view.changedSinceEndorsed());
        assertEquals(
                "report.pdf",
                acting.as(team.officer(), () -> evidence.file(first)).fileName());
    }

    @Test
    void aFileIsForItsOwnerHrAndTheSupervisorAlone() throws Exception {
        Team team = champion.learned();
        Long file = champion.evidence(champion.eligible(team));
        assertEquals(
                team.officer().personId(),
                acting.as(team.hr(), () -> evidence.file(file)).personId());
        assertEquals(
                team.officer().personId(),
                acting.as(team.supervisor(), () -> evidence.file(file)).personId());
        Long here = team.officer().organisationId();
        List<Login> others = List.of(
                given.officer(),
                given.personIn(here, Role.OFFICER),
                given.personIn(here, Role.SUPERVISOR),
                given.personIn(given.municipality(), Role.HR));
        for (Login other : others) {
            assertThrows(EvidenceNotFound.class, () -> acting.as(other, () -> evidence.file(file)));
        }
        long opened = learning.count(
                "select count(a) from AuditEntry a where a.subjectId = :id and a.action = CANDIDACY_OPENED",
                team.officer().personId());
        assertEquals(2, opened, "the owner's own looking is nobody's business");
    }

    @Test
    void anUnknownProgrammeIsNotFound() {
        Login officer = given.officer();
        assertThrows(ProgrammeNotFound.class, () -> acting.as(officer, () -> own.programme("NO-SUCH")));
        assertThrows(ProgrammeNotFound.class, () -> acting.as(officer, () -> own.begin("NO-SUCH")));
        assertFalse(candidacies.latest(officer.personId(), CHAMPION).isPresent());
    }

    private void add(Login officer, Upload file) throws Exception {
        Long asked = acting.as(officer, () -> own.programme(CHAMPION))
                .candidacy()
                .filesAsked()
                .get(0)
                .id();
        acting.as(officer, () -> own.addEvidence(CHAMPION, asked, "รายงาน", file));
    }

    private static Upload pdf(String words) {
        return new Upload("report.pdf", ("%PDF-1.4 " + words).getBytes(StandardCharsets.UTF_8));
    }
}
