package org.thongthin.assessment;

import java.time.Instant;
import java.util.List;

/**
 * The rules of a quiz as its intro tells them, and whether the caller may start now.
 *
 * @param minutes null: no time limit; maxAttempts, waitDays, passPercent null: none
 * @param refusal key of the reason why it cannot be started now; null: it can
 * @param from when it can be started again; null unless the reason is a wait
 * @param attempts the caller's, oldest first
 */
public record QuizRules(
        QuizKind kind,
        Integer items,
        Integer minutes,
        Integer maxAttempts,
        Integer waitDays,
        Integer passPercent,
        String refusal,
        Instant from,
        List<AttemptRow> attempts) {}
