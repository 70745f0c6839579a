package org.thongthin.reporting;

import org.thongthin.certification.CandidacyState;

/** Where somebody's newest candidacy for a programme stands. */
public record StaffStage(Long personId, String programmeCode, CandidacyState state) {}
