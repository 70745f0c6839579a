package org.thongthin.certification;

import java.time.Instant;

/** Where a person's candidacy stands. */
public record CandidacyRow(Long id, Long versionId, Integer period, CandidacyState state, Instant startedAt) {}
