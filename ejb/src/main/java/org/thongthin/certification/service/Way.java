package org.thongthin.certification.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.thongthin.certification.AwardRow;
import org.thongthin.certification.Occasion;
import org.thongthin.certification.OpenWay;

/**
 * The way to the next award of one programme that is open to somebody on a day, by the window and grace that the last award was
 * issued with.
 *
 * @param last the award that is valid longest, revoked or not; null: there is none
 */
record Way(OpenWay open, AwardRow last) {

    /** @param awards all of the person */
    static Way of(String programmeCode, List<AwardRow> awards, LocalDate day) {
        AwardRow last = awards.stream()
                .filter(award -> award.programmeCode().equals(programmeCode))
                .max(Comparator.comparing(AwardRow::validThrough).thenComparing(AwardRow::id))
                .orElse(null);
        OpenWay open = last == null
                ? OpenWay.FIRST_AWARD
                : OpenWay.on(day, last.validity(), last.windowMonths(), last.graceMonths(), last.revokedOn());
        return new Way(open, last);
    }

    /** First day of the window in which the award may be renewed; null: there is no award. */
    LocalDate renewalOpens() {
        return last == null ? null : last.validity().renewalOpens(last.windowMonths());
    }

    Occasion occasion() {
        return open == OpenWay.RENEWAL ? Occasion.RENEWAL : Occasion.FIRST_AWARD;
    }

    /** The day after which facts count; null: there was no award before. */
    LocalDate countsAfter() {
        if (last == null) {
            return null;
        }
        return last.revokedOn() == null ? last.issuedOn() : last.revokedOn();
    }
}
