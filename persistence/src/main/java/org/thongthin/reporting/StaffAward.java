package org.thongthin.reporting;

import java.time.LocalDate;
import org.thongthin.certification.Standing;
import org.thongthin.certification.Validity;

/** Somebody's newest award of a programme; revokedOn null: not revoked. */
public record StaffAward(
        Long personId,
        String programmeCode,
        LocalDate issuedOn,
        LocalDate validThrough,
        Integer windowMonths,
        LocalDate revokedOn) {

    public Standing standingOn(LocalDate day) {
        return Standing.of(new Validity(issuedOn, validThrough), windowMonths, revokedOn, false, day);
    }
}
