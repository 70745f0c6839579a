package org.thongthin.certification;

import java.time.LocalDate;
import java.util.Map;
import org.thongthin.platform.Bilingual;

/**
 * A programme as its page shows it to somebody who may go for it.
 *
 * @param evaluation of what is asked today: by the open candidacy, or by the one that could be begun
 * @param candidacy the latest; null: none was begun yet
 * @param award the newest; null: none
 * @param renewalOpens first day of the renewal window of the award; null: no award
 * @param supervisor named in today's posting; null: none
 */
public record OwnProgramme(
        ProgrammeRow programme,
        OpenWay way,
        Evaluation evaluation,
        CandidacyView candidacy,
        AwardRow award,
        Standing standing,
        LocalDate renewalOpens,
        Supervisor supervisor,
        Map<String, Bilingual> levels) {

    public boolean open() {
        return candidacy != null && candidacy.head().state().isOpen();
    }

    /** Whether a renewal is open that was never handed in although its time is over. */
    public boolean lapsed() {
        return open()
                && candidacy.head().occasion() == Occasion.RENEWAL
                && candidacy.head().submittedAt() == null
                && way != OpenWay.RENEWAL;
    }

    public boolean beginnable() {
        return way != OpenWay.NONE && (!open() || lapsed());
    }

    public boolean submittable() {
        return open()
                && !lapsed()
                && candidacy.head().inHand()
                && programme.decision() == DecisionKind.HR
                && candidacy.evaluation().fulfilled();
    }
}
