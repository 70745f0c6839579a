package org.thongthin.certification;

/** Where a candidacy stands; moved by events. Where all requirements are automatic, nothing is submitted or reviewed. */
public enum CandidacyState {
    IN_PROGRESS,
    ELIGIBLE,
    CERTIFIED
}
