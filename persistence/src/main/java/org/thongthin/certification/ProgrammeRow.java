package org.thongthin.certification;

import java.time.Instant;
import org.thongthin.platform.Bilingual;

/** A programme at its present version. */
public record ProgrammeRow(
        Long id,
        Long versionId,
        Integer versionNumber,
        String code,
        Integer tier,
        Bilingual name,
        Bilingual subtitle,
        DecisionKind decision,
        Integer validityMonths,
        Integer windowMonths,
        Integer graceMonths,
        Instant publishedAt) {}
