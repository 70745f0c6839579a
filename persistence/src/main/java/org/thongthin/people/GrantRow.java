package org.thongthin.people;

import java.time.Instant;
import java.time.LocalDate;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Role;

/** A role grant in a list; through is null where it is open-ended, endedAt and reason where nobody ended it. */
public record GrantRow(
        Long id,
        Long personId,
        Bilingual name,
        Role role,
        String organisationCode,
        Bilingual organisation,
        String path,
        LocalDate from,
        LocalDate through,
        Instant endedAt,
        String reason) {

    /** Whether it counts on that day, or will. */
    public boolean lasts(LocalDate day) {
        return endedAt == null && (through == null || !through.isBefore(day));
    }
}
