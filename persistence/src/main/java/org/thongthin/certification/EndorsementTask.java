package org.thongthin.certification;

import java.time.Instant;
import org.thongthin.platform.Bilingual;

/** An endorsement in a supervisor's list; answeredAt and endorsed null: still to be given. */
public record EndorsementTask(
        Long candidacyId,
        Bilingual person,
        Bilingual position,
        Bilingual level,
        Instant askedAt,
        Instant answeredAt,
        Boolean endorsed) {}
