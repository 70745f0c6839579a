package org.thongthin.certification;

import java.time.Instant;

/** A file of a candidacy. */
public record EvidenceRow(
        Long id,
        Long candidacyId,
        Long requirementId,
        String title,
        String fileName,
        String sha256,
        String mediaType,
        Long bytes,
        Instant addedAt) {}
