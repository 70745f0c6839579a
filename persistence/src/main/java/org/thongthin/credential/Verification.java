package org.thongthin.credential;

import java.time.Instant;
import java.time.LocalDate;
import org.thongthin.certification.Standing;
import org.thongthin.platform.Bilingual;

/** All that the public learns of an award. */
public record Verification(
        String serial,
        Bilingual holder,
        Bilingual level,
        Bilingual organisation,
        LocalDate issuedOn,
        LocalDate validThrough,
        Standing standing,
        LocalDate revokedOn,
        Instant checkedAt,
        boolean demonstration) {}
