package org.thongthin.learning;

import java.time.LocalDate;

/** How an assignment stands for one person on a day; computed, never stored. */
public enum AssigneeState {
    OVERDUE,
    UNDER_WAY,
    DONE,
    WITHDRAWN;

    /** @param dueOn the last day on which it is in time; null: no day */
    public static AssigneeState of(EnrolmentState enrolment, LocalDate dueOn, boolean withdrawn, LocalDate today) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (enrolment == EnrolmentState.COMPLETED) {
            return DONE;
        }
        return dueOn != null && dueOn.isBefore(today) ? OVERDUE : UNDER_WAY;
    }
}
