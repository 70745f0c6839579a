package org.thongthin.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When a quiz may be started (CURRICULUM: "3, then 7 days' wait"): a round of attempts, then so many times 24 hours from the end of
 * the round's last attempt, then the next round. Practice has no limit. A passed examination is not started again.
 */
public final class AttemptRule {

    private AttemptRule() {}

    /**
     * Refuses where an attempt may not be started now.
     *
     * @param past the person's closed attempts at this quiz, oldest first
     */
    public static void check(Quiz quiz, List<AttemptRow> past, Instant now) {
        if (quiz.isExam() && past.stream().anyMatch(attempt -> Boolean.TRUE.equals(attempt.passed()))) {
            throw new AlreadyPassed();
        }
        Integer most = quiz.getMaxAttempts();
        if (most == null || past.isEmpty() || past.size() % most != 0) {
            return;
        }
        if (quiz.getWaitDays() == null) {
            throw new NoAttemptLeft();
        }
        Instant from = past.get(past.size() - 1).closedAt().plus(Duration.ofDays(quiz.getWaitDays()));
        if (now.isBefore(from)) {
            throw new MustWait(from);
        }
    }
}
