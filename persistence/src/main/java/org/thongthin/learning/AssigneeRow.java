package org.thongthin.learning;

import java.time.Instant;
import java.time.LocalDate;
import org.thongthin.platform.Bilingual;

/** One person of an assignment; dueOn, completedAt, withdrawnAt and withdrawnFor may be null. */
public record AssigneeRow(
        Long personId,
        Bilingual name,
        EnrolmentState enrolment,
        Integer done,
        Integer activities,
        LocalDate dueOn,
        Instant completedAt,
        Instant withdrawnAt,
        String withdrawnFor) {

    public AssigneeState stateOn(LocalDate today) {
        return AssigneeState.of(enrolment, dueOn, withdrawnAt != null, today);
    }

    /** Whole per cent of the activities. */
    public int percent() {
        return activities == 0 ? 0 : done * 100 / activities;
    }
}
