package org.thongthin.people;

import java.time.LocalDate;
import org.thongthin.platform.Bilingual;

/** A posting of a person; supervisor is null where none is named, through where it is open-ended. */
public record PostingRow(
        Long id,
        Integer version,
        String organisationCode,
        Bilingual organisation,
        String path,
        Bilingual position,
        PositionType type,
        Long supervisorId,
        Bilingual supervisor,
        LocalDate from,
        LocalDate through) {

    /** Whether it is of that day. */
    public boolean includes(LocalDate day) {
        return !from.isAfter(day) && lasts(day);
    }

    /** Whether it reaches beyond that day, or up to it. */
    public boolean lasts(LocalDate day) {
        return through == null || !through.isBefore(day);
    }
}
