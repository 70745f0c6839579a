package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.thongthin.certification.GivenProgramme.PUBLISHED;

import org.junit.jupiter.api.Test;

class CandidacyTest {
    private final Candidacy candidacy =
            new Candidacy(GivenProgramme.person(), GivenProgramme.asking(GivenProgramme.posting()), 1, PUBLISHED);

    @Test
    void itBeginsInProgress() {
        assertEquals(CandidacyState.IN_PROGRESS, candidacy.getState());
        assertEquals(1, candidacy.getPeriod());
    }

    @Test
    void itBecomesEligibleAndThenIsCertified() {
        candidacy.becomeEligible();
        assertEquals(CandidacyState.ELIGIBLE, candidacy.getState());
        candidacy.certify(PUBLISHED);
        assertEquals(CandidacyState.CERTIFIED, candidacy.getState());
    }

    @Test
    void whoIsNotEligibleIsNotCertified() {
        assertThrows(NotEligible.class, () -> candidacy.certify(PUBLISHED));
        assertEquals(CandidacyState.IN_PROGRESS, candidacy.getState());
    }

    @Test
    void nobodyIsCertifiedTwiceInAPeriod() {
        candidacy.becomeEligible();
        candidacy.certify(PUBLISHED);
        assertThrows(NotEligible.class, () -> candidacy.certify(PUBLISHED.plusSeconds(1)));
    }

    @Test
    void becomingEligibleAgainChangesNothing() {
        candidacy.becomeEligible();
        candidacy.becomeEligible();
        assertEquals(CandidacyState.ELIGIBLE, candidacy.getState());
        candidacy.certify(PUBLISHED);
        candidacy.becomeEligible();
        assertEquals(CandidacyState.CERTIFIED, candidacy.getState());
    }
}
