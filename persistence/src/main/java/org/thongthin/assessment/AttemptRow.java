package org.thongthin.assessment;

import java.time.Instant;

/** A past or open attempt in a list; closedAt, correct and passed are null while it is open, passed also where nothing is scored. */
public record AttemptRow(
        Long id,
        Integer number,
        AttemptState state,
        Instant startedAt,
        Instant deadline,
        Instant closedAt,
        Integer correct,
        Integer total,
        Boolean passed) {}
