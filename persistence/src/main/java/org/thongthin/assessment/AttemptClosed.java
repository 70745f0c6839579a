package org.thongthin.assessment;

import java.time.Instant;

/** Event: an attempt ended and was scored; passed is null where the quiz is not scored. */
public record AttemptClosed(
        Long attemptId, Long quizId, Long personId, Instant at, Integer percent, Boolean passed, AttemptState state) {}
