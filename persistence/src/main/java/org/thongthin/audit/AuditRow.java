package org.thongthin.audit;

import java.time.Instant;
import org.thongthin.platform.Bilingual;

/**
 * An entry with today's names of the people in it; actor is null where nobody was signed in or the system acted, subject where the
 * entry concerns nobody's record.
 */
public record AuditRow(
        Long id,
        Instant at,
        Long actorId,
        Bilingual actor,
        AuditAction action,
        String objectType,
        String objectId,
        Long subjectId,
        Bilingual subject,
        Bilingual organisation,
        String detail) {}
