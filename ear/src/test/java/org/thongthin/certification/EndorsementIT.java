package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.certification.GivenChampion.CHAMPION;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.thongthin.certification.GivenChampion.Team;
import org.thongthin.certification.service.EndorsementService;
import org.thongthin.certification.service.OwnCandidacyService;
import org.thongthin.platform.BusinessException;
import org.thongthin.platform.Role;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Crowd;
import org.thongthin.testing.Given;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** The supervisor's word. */
class EndorsementIT extends InServer {

    @Inject
    EndorsementService endorsements;

    @Inject
    OwnCandidacyService own;

    @Inject
    GivenChampion champion;

    @Inject
    Given given;

    @Inject
    Acting acting;

    @Inject
    Crowd crowd;

    private Long asked(Team team) throws Exception {
        acting.as(team.officer(), () -> own.begin(CHAMPION));
        acting.as(team.officer(), () -> own.askEndorsement(CHAMPION));
        return acting.as(team.officer(), () -> own.programme(CHAMPION))
                .candidacy()
                .head()
                .id();
    }

    private EndorsementRow last(Login officer) throws Exception {
        return acting.as(officer, () -> own.programme(CHAMPION)).candidacy().endorsement();
    }

    @Test
    void theSupervisorOfThePostingIsAskedOnceAndAnswersOnce() throws Exception {
        Team team = champion.team();
        Long candidacy = asked(team);
        acting.as(team.officer(), () -> own.askEndorsement(CHAMPION));
        EndorsementQueue waiting = acting.as(team.supervisor(), () -> endorsements.tasks("", 0));
        assertEquals(1, waiting.list().total());
        assertEquals(candidacy, waiting.list().rows().get(0).candidacyId());
        acting.as(team.supervisor(), () -> endorsements.answer(candidacy, true, "งานจริง"));
        assertEquals(true, last(team.officer()).endorsed());
        assertThrows(
                EndorsementAnswered.class,
                () -> acting.as(team.supervisor(), () -> endorsements.answer(candidacy, false, "เปลี่ยนใจ")));
    }

    @Test
    void whoIsNotNamedMeetsNothing() throws Exception {
        Team team = champion.team();
        Long candidacy = asked(team);
        Long here = team.officer().organisationId();
        for (Login other :
                List.of(given.personIn(here, Role.SUPERVISOR), given.personIn(given.municipality(), Role.SUPERVISOR))) {
            assertEquals(
                    0, acting.as(other, () -> endorsements.tasks("", 0)).list().total());
            assertThrows(CandidacyNotFound.class, () -> acting.as(other, () -> endorsements.view(candidacy)));
            assertThrows(
                    CandidacyNotFound.class, () -> acting.as(other, () -> endorsements.answer(candidacy, true, null)));
        }
    }

    @Test
    void beingNamedIsWorthNothingWhereTheRoleIsHeldElsewhere() throws Exception {
        Team team = champion.team();
        Login named = given.personIn(given.municipality(), Role.SUPERVISOR);
        champion.supervise(named, team.officer());
        Long candidacy = asked(team);
        assertThrows(CandidacyNotFound.class, () -> acting.as(named, () -> endorsements.view(candidacy)));
        assertEquals(0, acting.as(named, () -> endorsements.tasks("", 0)).list().total());
    }

    @Test
    void aSuccessorIsAskedInstead() throws Exception {
        Team team = champion.team();
        Long candidacy = asked(team);
        Login successor = given.personIn(team.officer().organisationId(), Role.SUPERVISOR);
        champion.supervise(successor, team.officer());
        acting.as(team.officer(), () -> own.askEndorsement(CHAMPION));
        assertThrows(
                CandidacyNotFound.class,
                () -> acting.as(team.supervisor(), () -> endorsements.answer(candidacy, true, null)));
        acting.as(successor, () -> endorsements.answer(candidacy, true, null));
        assertEquals(successor.personId(), last(team.officer()).supervisorId());
    }

    @Test
    void whoDeclinesSaysWhyAndMayBeAskedAgain() throws Exception {
        Team team = champion.team();
        Long candidacy = asked(team);
        assertThrows(
                ReasonMissing.class,
                () -> acting.as(team.supervisor(), () -> endorsements.answer(candidacy, false, null)));
        acting.as(team.supervisor(), () -> endorsements.answer(candidacy, false, "ยังไม่เห็นผล"));
        assertEquals("ยังไม่เห็นผล", last(team.officer()).note());
        acting.as(team.officer(), () -> own.askEndorsement(CHAMPION));
        assertTrue(last(team.officer()).open());
    }

    @Test
    void withoutASupervisorNobodyCanBeAsked() throws Exception {
        Login alone = given.officer();
        acting.as(alone, () -> own.begin(CHAMPION));
        assertThrows(NoSupervisor.class, () -> acting.as(alone, () -> own.askEndorsement(CHAMPION)));
    }

    @Test
    void ofTwoAnswersAtOnceOneCounts() throws Exception {
        Team team = champion.team();
        Long candidacy = asked(team);
        List<Callable<String>> both = List.of(
                () -> told(team.supervisor(), candidacy, true), () -> told(team.supervisor(), candidacy, false));
        assertEquals(
                List.of("EndorsementAnswered", "answered"),
                crowd.atOnce(both).stream().sorted().toList());
    }

    private String told(Login supervisor, Long candidacy, boolean endorsed) throws Exception {
        try {
            acting.as(supervisor, () -> endorsements.answer(candidacy, endorsed, "ดูแล้ว"));
            return "answered";
        } catch (BusinessException refused) {
            return refused.getKey();
        }
    }
}
