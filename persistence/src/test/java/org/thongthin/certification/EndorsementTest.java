package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.certification.GivenProgramme.PUBLISHED;

import org.junit.jupiter.api.Test;
import org.thongthin.people.Person;

class EndorsementTest {

    private final Person officer = GivenProgramme.person();
    private final Person head = GivenProgramme.person();
    private final Candidacy candidacy = new Candidacy(
            officer,
            GivenProgramme.decidedBy(DecisionKind.HR, RenewalBase.COMPLETION, GivenProgramme.posting()),
            1,
            PUBLISHED);

    @Test
    void nobodyEndorsesOneself() {
        assertThrows(ForOneself.class, () -> new Endorsement(candidacy, officer, PUBLISHED));
        Endorsement asked = new Endorsement(candidacy, head, PUBLISHED);
        assertThrows(ForOneself.class, () -> asked.answer(officer, true, null, PUBLISHED));
        assertThrows(ForOneself.class, () -> asked.askInstead(officer));
        assertTrue(asked.isOpen());
    }

    @Test
    void itIsAnsweredOnce() {
        Endorsement asked = new Endorsement(candidacy, head, PUBLISHED);
        asked.answer(head, true, null, PUBLISHED);
        assertFalse(asked.isOpen());
        assertThrows(EndorsementAnswered.class, () -> asked.answer(head, false, "ไม่ใช่งานของผู้ขอ", PUBLISHED));
    }

    @Test
    void whoDeclinesSaysWhy() {
        Endorsement asked = new Endorsement(candidacy, head, PUBLISHED);
        assertThrows(ReasonMissing.class, () -> asked.answer(head, false, " ", PUBLISHED));
        asked.answer(head, false, "โครงการยังไม่เริ่ม", PUBLISHED);
        assertFalse(asked.isOpen());
    }

    @Test
    void itBelongsToWhoAnswers() {
        Person successor = GivenProgramme.person();
        Endorsement asked = new Endorsement(candidacy, head, PUBLISHED);
        asked.askInstead(successor);
        assertSame(successor, asked.getSupervisor());
        asked.answer(head, true, null, PUBLISHED);
        assertSame(head, asked.getSupervisor());
    }

    @Test
    void nothingIsAskedOnceItIsHandedIn() {
        candidacy.found(true, PUBLISHED);
        candidacy.submit(true, null, PUBLISHED);
        assertThrows(BeingDecided.class, () -> new Endorsement(candidacy, head, PUBLISHED));
    }
}
