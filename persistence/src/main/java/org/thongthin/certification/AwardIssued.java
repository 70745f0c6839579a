package org.thongthin.certification;

import java.time.Instant;

/** Event: a certification was awarded. */
public record AwardIssued(Long awardId, Long personId, String serial, String organisationPath, Instant at) {}
