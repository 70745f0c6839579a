package org.thongthin.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.thongthin.platform.Bilingual;

/** An award as pages, certificate and verification show it; revokedOn null: not revoked. */
public record AwardRow(
        Long id,
        Long personId,
        String programmeCode,
        Integer tier,
        Integer versionNumber,
        String serial,
        String verifyCode,
        String checkCode,
        Bilingual holder,
        Bilingual organisation,
        Bilingual level,
        LocalDate issuedOn,
        LocalDate validThrough,
        Instant issuedAt,
        Integer windowMonths,
        Integer graceMonths,
        LocalDate revokedOn,
        Boolean demonstration) {

    public Validity validity() {
        return new Validity(issuedOn, validThrough);
    }

    /** As of that day. */
    public Standing standingOn(LocalDate day) {
        return Standing.of(validity(), windowMonths, revokedOn, false, day);
    }
}
