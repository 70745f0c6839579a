package org.thongthin.learning;

import java.time.Instant;
import java.time.LocalDate;
import org.thongthin.platform.Bilingual;

/** Recorded hours as lists show them; cancelledFor and cancelledAt are null while they count. */
public record TrainingRow(
        Long id,
        String title,
        String organiser,
        LocalDate fromOn,
        LocalDate throughOn,
        Integer halfHours,
        String fileName,
        Bilingual recordedBy,
        Instant recordedAt,
        String cancelledFor,
        Instant cancelledAt) {

    /** 12 or 12.5 */
    public String hours() {
        return Hours.text(halfHours);
    }

    public boolean counts() {
        return cancelledAt == null;
    }
}
