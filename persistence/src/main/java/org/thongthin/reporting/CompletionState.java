package org.thongthin.reporting;

/** Where a person stands in a course. */
public enum CompletionState {
    NOT_ENROLLED,
    UNDER_WAY,
    COMPLETED
}
