package org.thongthin.certification;

/** Where a candidacy stands; moved by events. Where all requirements are automatic, nothing is submitted or reviewed. */
public enum CandidacyState {
    /** Something is still missing. */
    IN_PROGRESS,
    /** Everything that the person can bring is there. */
    ELIGIBLE,
    /** Handed in by the person; HR decides next. */
    SUBMITTED,
    /** Before a panel of assessors; skipped where HR decides alone. */
    UNDER_REVIEW,
    /** Given back with a reason: the person changes what is said there and hands in again. */
    RETURNED,
    CERTIFIED,
    REJECTED,
    /** Given up by the person. */
    WITHDRAWN;

    /** Whether anything can still move it: at most one candidacy of a person and programme is open. */
    public boolean isOpen() {
        return switch (this) {
            case IN_PROGRESS, ELIGIBLE, SUBMITTED, UNDER_REVIEW, RETURNED -> true;
            case CERTIFIED, REJECTED, WITHDRAWN -> false;
        };
    }
}
