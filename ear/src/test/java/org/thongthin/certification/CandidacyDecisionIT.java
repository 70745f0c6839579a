package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.certification.CandidacyState.CERTIFIED;
import static org.thongthin.certification.CandidacyState.REJECTED;
import static org.thongthin.certification.CandidacyState.RETURNED;
import static org.thongthin.certification.CandidacyState.SUBMITTED;
import static org.thongthin.certification.GivenChampion.CHAMPION;
import static org.thongthin.certification.Verdict.CERTIFY;
import static org.thongthin.certification.Verdict.REJECT;
import static org.thongthin.certification.Verdict.RETURN;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.thongthin.certification.GivenChampion.Team;
import org.thongthin.certification.service.AwardKeepingService;
import org.thongthin.certification.service.CandidacyDecisionService;
import org.thongthin.certification.service.OwnCandidacyService;
import org.thongthin.credential.service.VerificationService;
import org.thongthin.organisation.OrganisationNotFound;
import org.thongthin.platform.BusinessException;
import org.thongthin.platform.Role;
import org.thongthin.platform.StaleForm;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Crowd;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** HR decides, and revokes. */
class CandidacyDecisionIT extends InServer {

    @Inject
    CandidacyDecisionService decisions;

    @Inject
    AwardKeepingService awards;

    @Inject
    OwnCandidacyService own;

    @Inject
    VerificationService verification;

    @Inject
    GivenChampion champion;

    @Inject
    GivenLearning learning;

    @Inject
    Given given;

    @Inject
    Acting acting;

    @Inject
    Crowd crowd;

    private int version(Login hr, Long candidacy) throws Exception {
        return acting.as(hr, () -> decisions.view(candidacy)).candidacy().head().version();
    }

    private void decide(Login hr, Long candidacy, Verdict verdict, String reason) throws Exception {
        int version = version(hr, candidacy);
        acting.as(hr, () -> decisions.decide(candidacy, version, verdict, reason));
    }

    private long count(String from, Long id) {
        return learning.count("select count(*) from " + from + " = :id", id);
    }

    @Test
    void whoIsCertifiedHasAnAwardWithWhatWasFound() throws Exception {
        Team team = champion.learned();
        Long candidacy = champion.submitted(team);
        decide(team.hr(), candidacy, CERTIFY, null);
        assertEquals(CERTIFIED, champion.state(team.officer(), CHAMPION));
        AwardRow award =
                acting.as(team.officer(), () -> own.programme(CHAMPION)).award();
        assertTrue(award.serial().matches("IC-25\\d\\d-\\d{6}"), award.serial());
        assertEquals(Standing.VALID, verification.byCode(award.verifyCode()).standing());
        assertEquals(1, count("Award a join a.facts f where f.halfHours = 12 and a.id", award.id()));
        assertEquals(1, count("Award a join a.facts f where length(f.reference) = 64 and a.id", award.id()));
        assertEquals(
                1,
                count(
                        "Award a join a.facts f where f.reference = '"
                                + team.supervisor().personId() + "' and a.id",
                        award.id()));
        assertEquals(
                1,
                count(
                        "AuditEntry a where a.action = AWARD and a.subjectId",
                        team.officer().personId()));
    }

    @Test
    void whatIsReturnedIsChangedAndHandedInAgain() throws Exception {
        Team team = champion.learned();
        Long candidacy = champion.submitted(team);
        assertThrows(ReasonMissing.class, () -> decide(team.hr(), candidacy, RETURN, " "));
        decide(team.hr(), candidacy, RETURN, "เพิ่มตัวเลขก่อนและหลัง");
        CandidacyView seen =
                acting.as(team.officer(), () -> own.programme(CHAMPION)).candidacy();
        assertEquals(RETURNED, seen.head().state());
        assertEquals("เพิ่มตัวเลขก่อนและหลัง", seen.returned().reason());
        acting.as(team.officer(), () -> own.submit(CHAMPION, "เพิ่มแล้ว"));
        assertEquals(SUBMITTED, champion.state(team.officer(), CHAMPION));
        decide(team.hr(), candidacy, CERTIFY, null);
        assertEquals(CERTIFIED, champion.state(team.officer(), CHAMPION));
    }

    @Test
    void whoIsRejectedMayBeginAnew() throws Exception {
        Team team = champion.learned();
        Long candidacy = champion.submitted(team);
        decide(team.hr(), candidacy, REJECT, "ไม่ใช่งานนวัตกรรม");
        assertEquals(REJECTED, champion.state(team.officer(), CHAMPION));
        acting.as(team.officer(), () -> own.begin(CHAMPION));
        assertEquals(
                2,
                acting.as(team.officer(), () -> own.programme(CHAMPION))
                        .candidacy()
                        .head()
                        .period());
    }

    @Test
    void nobodyDecidesOnTheirOwnNorInAnotherOrganisation() throws Exception {
        Team team = champion.team();
        Team self =
                new Team(team.hr(), team.supervisor(), given.personIn(team.hr().organisationId(), Role.HR));
        champion.supervise(team.supervisor(), team.hr());
        champion.award(team.hr(), GivenChampion.SMART_OFFICER, 1);
        champion.passed(team.hr(), "IC-201");
        Long candidacy = champion.submitted(self);
        assertThrows(ForOneself.class, () -> decide(team.hr(), candidacy, CERTIFY, null));
        Login elsewhere = given.personIn(given.municipality(), Role.HR);
        assertThrows(CandidacyNotFound.class, () -> acting.as(elsewhere, () -> decisions.view(candidacy)));
        assertThrows(
                CandidacyNotFound.class,
                () -> acting.as(elsewhere, () -> decisions.decide(candidacy, 0, CERTIFY, null)));
        assertThrows(CandidacyNotFound.class, () -> acting.as(elsewhere, () -> decisions.view(999_999_999L)));
        assertEquals(SUBMITTED, champion.state(team.hr(), CHAMPION));
    }

    @Test
    void aFormOfAnEarlierSubmissionIsRefused() throws Exception {
        Team team = champion.learned();
        Long candidacy = champion.submitted(team);
        int old = version(team.hr(), candidacy);
        decide(team.hr(), candidacy, RETURN, "แก้ไข");
        acting.as(team.officer(), () -> own.submit(CHAMPION, "แก้แล้ว"));
        assertThrows(
                StaleForm.class, () -> acting.as(team.hr(), () -> decisions.decide(candidacy, old, REJECT, "เดิม")));
        assertEquals(SUBMITTED, champion.state(team.officer(), CHAMPION));
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDecidesAndTheOtherIsTold() throws Exception {
        Team team = champion.learned();
        Long candidacy = champion.submitted(team);
        Login second = given.personIn(team.hr().organisationId(), Role.HR);
        int version = version(team.hr(), candidacy);
        List<Callable<String>> both = List.of(
                () -> told(team.hr(), candidacy, version, CERTIFY), () -> told(second, candidacy, version, REJECT));
        List<String> told = crowd.atOnce(both).stream().sorted().toList();
        assertEquals(List.of("AlreadyDecided", "decided"), told);
        assertEquals(
                1, count("CandidacyMove m where m.toState in (CERTIFIED, REJECTED) and m.candidacy.id", candidacy));
        long awarded = count("Award a where a.candidacy.id", candidacy);
        assertEquals(champion.state(team.officer(), CHAMPION) == CERTIFIED ? 1 : 0, awarded);
    }

    private String told(Login hr, Long candidacy, int version, Verdict verdict) throws Exception {
        try {
            acting.as(hr, () -> decisions.decide(candidacy, version, verdict, "พิจารณาแล้ว"));
            return "decided";
        } catch (BusinessException refused) {
            return refused.getKey();
        }
    }

    @Test
    void theDecisionIsByTheFactsOfItsMoment() throws Exception {
        Team team = champion.learned();
        Long candidacy = champion.submitted(team);
        String serial = acting.as(team.officer(), () -> own.programme(GivenChampion.SMART_OFFICER))
                .award()
                .serial();
        acting.as(team.hr(), () -> awards.revoke(serial, "สอบแทนกัน"));
        assertThrows(NotEligible.class, () -> decide(team.hr(), candidacy, CERTIFY, null));
        assertEquals(SUBMITTED, champion.state(team.officer(), CHAMPION));
    }

    @Test
    void theListIsOfOnePlaceAndItsState() throws Exception {
        Team team = champion.learned();
        champion.submitted(team);
        List<CandidacyState> waiting = List.of(SUBMITTED);
        assertEquals(
                1,
                acting.as(team.hr(), () -> decisions.queue("", waiting, "", 0))
                        .list()
                        .total());
        assertEquals(
                0,
                acting.as(team.hr(), () -> decisions.queue("", waiting, GivenChampion.SMART_OFFICER, 0))
                        .list()
                        .total());
        Login elsewhere = given.personIn(given.municipality(), Role.HR);
        CandidacyQueue theirs = acting.as(elsewhere, () -> decisions.queue("", waiting, "", 0));
        assertEquals(0, theirs.list().total());
        assertTrue(theirs.list().rows().isEmpty());
        String here = acting.as(team.hr(), () -> decisions.queue("", waiting, "", 0))
                .place()
                .code();
        assertThrows(
                OrganisationNotFound.class, () -> acting.as(elsewhere, () -> decisions.queue(here, waiting, "", 0)));
    }

    @Test
    void aRevokedAwardIsSeenAtOnceByWhoVerifies() throws Exception {
        Team team = champion.learned();
        String serial = champion.certified(team);
        HeldAward held = acting.as(team.hr(), () -> awards.award(serial));
        assertEquals(Standing.VALID, held.standing());
        Login elsewhere = given.personIn(given.municipality(), Role.HR);
        assertThrows(AwardNotFound.class, () -> acting.as(elsewhere, () -> awards.award(serial)));
        assertThrows(AwardNotFound.class, () -> acting.as(elsewhere, () -> awards.revoke(serial, "x")));
        assertThrows(ReasonMissing.class, () -> acting.as(team.hr(), () -> awards.revoke(serial, "")));
        acting.as(team.hr(), () -> awards.revoke(serial, "หลักฐานไม่ใช่งานของผู้ขอ"));
        assertEquals(
                Standing.REVOKED, verification.byCode(held.award().verifyCode()).standing());
        assertEquals(
                "หลักฐานไม่ใช่งานของผู้ขอ",
                acting.as(team.hr(), () -> awards.award(serial)).revocation().reason());
        assertThrows(AwardRevokedBefore.class, () -> acting.as(team.hr(), () -> awards.revoke(serial, "อีกครั้ง")));
        assertEquals(
                1,
                count(
                        "AuditEntry a where a.action = AWARD_REVOKED and a.subjectId",
                        team.officer().personId()));
    }

    @Test
    void nobodyRevokesTheirOwn() throws Exception {
        Team team = champion.team();
        String serial = champion.award(team.hr(), GivenChampion.SMART_OFFICER, 1);
        assertThrows(ForOneself.class, () -> acting.as(team.hr(), () -> awards.revoke(serial, "ไม่ใช้แล้ว")));
    }
}
