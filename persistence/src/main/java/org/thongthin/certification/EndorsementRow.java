package org.thongthin.certification;

import java.time.Instant;
import org.thongthin.platform.Bilingual;

/** A supervisor's word; answeredAt, endorsed and note are null until it is given, note also where nothing was said. */
public record EndorsementRow(
        Long id,
        Long candidacyId,
        Long supervisorId,
        Bilingual supervisor,
        Instant askedAt,
        Instant answeredAt,
        Boolean endorsed,
        String note) {

    public boolean open() {
        return answeredAt == null;
    }
}
