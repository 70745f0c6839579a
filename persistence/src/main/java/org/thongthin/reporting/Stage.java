package org.thongthin.reporting;

/** Where a person's newest candidacy for a programme stands, as lists and dashboards tell people apart by it. */
public enum Stage {
    /** Never began. */
    NONE,
    IN_PROGRESS,
    ELIGIBLE,
    SUBMITTED,
    UNDER_REVIEW,
    RETURNED,
    CERTIFIED,
    REJECTED,
    WITHDRAWN
}
