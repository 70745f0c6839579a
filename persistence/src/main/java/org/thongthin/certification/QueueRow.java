package org.thongthin.certification;

import java.time.Instant;
import org.thongthin.platform.Bilingual;

/** A candidacy in HR's list, with where the person works; submittedAt null: never handed in. */
public record QueueRow(
        Long id,
        Bilingual person,
        Bilingual position,
        Bilingual organisation,
        Bilingual level,
        Occasion occasion,
        CandidacyState state,
        Instant startedAt,
        Instant submittedAt) {}
