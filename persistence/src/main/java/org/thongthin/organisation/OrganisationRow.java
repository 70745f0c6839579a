package org.thongthin.organisation;

import java.time.LocalDate;
import org.thongthin.platform.Bilingual;

/** An organisation in a list; parent code and name are null at the root, validThrough where it is open-ended. */
public record OrganisationRow(
        Long id,
        String code,
        OrganisationType type,
        Bilingual name,
        String parentCode,
        Bilingual parentName,
        LocalDate validFrom,
        LocalDate validThrough) {}
