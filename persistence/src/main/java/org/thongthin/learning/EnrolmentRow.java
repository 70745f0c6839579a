package org.thongthin.learning;

import java.time.Instant;
import java.time.LocalDate;
import org.thongthin.platform.Bilingual;

/** One of the caller's courses; dueOn, completedAt and the last activity's fields may be null. */
public record EnrolmentRow(
        Long id,
        Long courseId,
        Long versionId,
        String code,
        Bilingual title,
        Integer activities,
        Integer done,
        EnrolmentState state,
        LocalDate dueOn,
        Instant completedAt,
        Long lastActivityId) {

    /** Whole per cent of the activities. */
    public int percent() {
        return activities == 0 ? 0 : done * 100 / activities;
    }

    public boolean completed() {
        return state == EnrolmentState.COMPLETED;
    }
}
