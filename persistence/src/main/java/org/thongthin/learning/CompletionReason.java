package org.thongthin.learning;

/** Why an activity counts as complete. */
public enum CompletionReason {
    /** The page was opened. */
    VIEWED,
    /** The examination was passed. */
    PASSED,
    /** An unscored quiz was handed in. */
    SUBMITTED
}
