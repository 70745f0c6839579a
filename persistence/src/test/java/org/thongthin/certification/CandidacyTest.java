package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.certification.CandidacyState.CERTIFIED;
import static org.thongthin.certification.CandidacyState.ELIGIBLE;
import static org.thongthin.certification.CandidacyState.IN_PROGRESS;
import static org.thongthin.certification.CandidacyState.REJECTED;
import static org.thongthin.certification.CandidacyState.RETURNED;
import static org.thongthin.certification.CandidacyState.SUBMITTED;
import static org.thongthin.certification.CandidacyState.WITHDRAWN;
import static org.thongthin.certification.GivenProgramme.PUBLISHED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.people.Person;

/** Every state with every verb: where it leads, or what refuses it. */
class CandidacyTest {

    private static final Instant LATER = PUBLISHED.plusSeconds(3_600);

    private static final Person OFFICER = GivenProgramme.person();
    private static final Person HR = GivenProgramme.person();

    /** What somebody does; empty: nothing moved. */
    private interface Verb {
        Optional<CandidacyMove> on(Candidacy candidacy);
    }

    private record Case(CandidacyState from, String verb, Verb does, Object leads) {}

    private static Candidacy of(DecisionKind decision) {
        return new Candidacy(
                OFFICER,
                GivenProgramme.decidedBy(decision, RenewalBase.COMPLETION, GivenProgramme.posting()),
                1,
                PUBLISHED);
    }

    /** Brought there by the verbs themselves. */
    private static Candidacy in(CandidacyState state, DecisionKind decision) {
        Candidacy candidacy = of(decision);
        switch (state) {
            case IN_PROGRESS -> {}
            case ELIGIBLE -> candidacy.found(true, PUBLISHED);
            case SUBMITTED -> submitted(candidacy);
            case RETURNED -> submitted(candidacy).giveBack(HR, "แก้ตัวเลข", PUBLISHED);
            case REJECTED -> submitted(candidacy).reject(HR, "ไม่ตรงเกณฑ์", PUBLISHED);
            case WITHDRAWN -> candidacy.withdraw(PUBLISHED);
            case CERTIFIED -> {
                if (decision == DecisionKind.HR) {
                    submitted(candidacy).certify(HR, true, null, PUBLISHED);
                } else {
                    candidacy.found(true, PUBLISHED);
                    candidacy.certify(PUBLISHED);
                }
            }
            default -> throw new IllegalArgumentException("no verb leads there yet");
        }
        return candidacy;
    }

    private static Candidacy submitted(Candidacy candidacy) {
        candidacy.found(true, PUBLISHED);
        candidacy.submit(true, null, PUBLISHED);
        return candidacy;
    }

    /** In a programme that HR decides on. */
    @TestFactory
    Stream<DynamicTest> whereHrDecides() {
        List<Case> cases = new ArrayList<>();
        Verb met = c -> c.found(true, LATER);
        Verb unmet = c -> c.found(false, LATER);
        Verb submit = c -> c.submit(true, "สรุปผล", LATER);
        Verb submitUnmet = c -> c.submit(false, "สรุปผล", LATER);
        Verb certify = c -> Optional.of(c.certify(HR, true, null, LATER));
        Verb certifyUnmet = c -> Optional.of(c.certify(HR, false, null, LATER));
        Verb giveBack = c -> Optional.of(c.giveBack(HR, "ขาดตัวชี้วัด", LATER));
        Verb reject = c -> Optional.of(c.reject(HR, "ขาดตัวชี้วัด", LATER));
        Verb withdraw = c -> c.withdraw(LATER);
        Verb byItself = c -> Optional.of(c.certify(LATER));
        row(cases, "met", met, ELIGIBLE, null, null, null, null, null, null);
        row(cases, "unmet", unmet, null, IN_PROGRESS, null, null, null, null, null);
        Class<?> closed = CandidacyClosed.class;
        row(cases, "submit", submit, SUBMITTED, SUBMITTED, null, SUBMITTED, closed, closed, closed);
        Class<?> not = NotEligible.class;
        row(cases, "submit unmet", submitUnmet, not, not, null, not, closed, closed, closed);
        Class<?> early = NotSubmitted.class;
        Class<?> done = AlreadyDecided.class;
        row(cases, "certify", certify, early, early, CERTIFIED, done, done, done, closed);
        row(cases, "certify unmet", certifyUnmet, early, early, not, done, done, done, closed);
        row(cases, "give back", giveBack, early, early, RETURNED, done, done, done, closed);
        row(cases, "reject", reject, early, early, REJECTED, done, done, done, closed);
        row(cases, "withdraw", withdraw, WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, closed, closed, null);
        row(cases, "by itself", byItself, not, not, not, not, not, not, not);
        return cases.stream().map(one -> test(one, DecisionKind.HR));
    }

    /** Where nobody decides, only the rules award, and only who is eligible. */
    @TestFactory
    Stream<DynamicTest> whereTheRulesDecide() {
        List<Case> cases = new ArrayList<>();
        Verb byItself = c -> Optional.of(c.certify(LATER));
        Verb submit = c -> c.submit(true, null, LATER);
        Verb certify = c -> Optional.of(c.certify(HR, true, null, LATER));
        cases.add(new Case(IN_PROGRESS, "by itself", byItself, NotEligible.class));
        cases.add(new Case(ELIGIBLE, "by itself", byItself, CERTIFIED));
        cases.add(new Case(CERTIFIED, "by itself", byItself, NotEligible.class));
        cases.add(new Case(WITHDRAWN, "by itself", byItself, NotEligible.class));
        cases.add(new Case(ELIGIBLE, "submit", submit, DecidedByTheRules.class));
        cases.add(new Case(CERTIFIED, "submit", submit, CandidacyClosed.class));
        cases.add(new Case(ELIGIBLE, "certify", certify, NotSubmitted.class));
        cases.add(new Case(CERTIFIED, "certify", certify, CandidacyClosed.class));
        return cases.stream().map(one -> test(one, DecisionKind.AUTOMATIC));
    }

    /** A state: it leads there; null: nothing moves; a class: it is refused. In the order of the states. */
    private static void row(List<Case> cases, String name, Verb verb, Object... leads) {
        CandidacyState[] from = {IN_PROGRESS, ELIGIBLE, SUBMITTED, RETURNED, CERTIFIED, REJECTED, WITHDRAWN};
        for (int i = 0; i < from.length; i++) {
            cases.add(new Case(from[i], name, verb, leads[i]));
        }
    }

    private static DynamicTest test(Case one, DecisionKind decision) {
        return DynamicTest.dynamicTest(one.from() + " " + one.verb() + ": " + one.leads(), () -> {
            Candidacy candidacy = in(one.from(), decision);
            if (one.leads() instanceof Class<?> refusal) {
                assertThrows(refusal.asSubclass(RuntimeException.class), () -> one.does()
                        .on(candidacy));
                assertEquals(one.from(), candidacy.getState(), "a refusal moves nothing");
            } else if (one.leads() == null) {
                assertTrue(one.does().on(candidacy).isEmpty());
                assertEquals(one.from(), candidacy.getState());
            } else {
                CandidacyMove move = one.does().on(candidacy).orElseThrow();
                assertEquals(one.leads(), candidacy.getState());
                assertEquals(one.from(), move.getFromState());
                assertEquals(one.leads(), move.getToState());
            }
        });
    }

    @Test
    void itBeginsInProgressWithItsFirstStep() {
        Candidacy candidacy = of(DecisionKind.HR);
        CandidacyMove first = candidacy.begun(OFFICER);
        assertNull(first.getFromState());
        assertEquals(IN_PROGRESS, first.getToState());
        assertEquals(1, candidacy.getPeriod());
        assertNull(candidacy.getCountsAfter());
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        Candidacy own = in(SUBMITTED, DecisionKind.HR);
        assertThrows(ForOneself.class, () -> own.certify(OFFICER, true, null, LATER));
        assertThrows(ForOneself.class, () -> own.giveBack(OFFICER, "x", LATER));
        assertThrows(ForOneself.class, () -> own.reject(OFFICER, "x", LATER));
        assertEquals(SUBMITTED, own.getState());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void whoReturnsOrRejectsSaysWhy(String nothing) {
        Candidacy candidacy = in(SUBMITTED, DecisionKind.HR);
        assertThrows(ReasonMissing.class, () -> candidacy.giveBack(HR, nothing, LATER));
        assertThrows(ReasonMissing.class, () -> candidacy.reject(HR, null, LATER));
        assertEquals(SUBMITTED, candidacy.getState());
    }

    @Test
    void whoIsToldThatItIsDecidedIsToldByWhom() {
        Candidacy candidacy = in(CERTIFIED, DecisionKind.HR);
        AlreadyDecided told = assertThrows(AlreadyDecided.class, () -> candidacy.reject(HR, "x", LATER));
        assertEquals(HR.getName().getTh(), told.getArguments()[0]);
    }

    @Test
    void theReasonIsInTheHistory() {
        assertEquals(
                "ขาดตัวเลข",
                in(SUBMITTED, DecisionKind.HR).giveBack(HR, "ขาดตัวเลข", LATER).getReason());
    }

    @ParameterizedTest
    @EnumSource(names = "UNDER_REVIEW", mode = EnumSource.Mode.EXCLUDE)
    void evidenceIsAddedWhileItIsInHandOnly(CandidacyState state) {
        Candidacy candidacy = in(state, DecisionKind.HR);
        boolean inHand = state == IN_PROGRESS || state == ELIGIBLE || state == RETURNED;
        Class<? extends RuntimeException> refusal = state.isOpen() ? BeingDecided.class : CandidacyClosed.class;
        if (inHand) {
            candidacy.refuseUnlessInHand();
        } else {
            assertThrows(refusal, candidacy::refuseUnlessInHand);
        }
    }

    @Test
    void aLapsedRenewalIsWithdrawnByNobody() {
        CandidacyMove move = in(ELIGIBLE, DecisionKind.HR).lapse(LATER);
        assertEquals(WITHDRAWN, move.getToState());
        assertFalse(move.getCandidacy().getState().isOpen());
    }
}
