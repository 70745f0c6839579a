package org.thongthin.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When a quiz may be started (CURRICULUM: "3, then 7 days' wait"): a round of attempts, then so many times 24 hours from the end of
 * the round's last attempt, then the next round. Practice has no limit. A passed examination is started again only a year after the
 * pass, with rounds of its own: whoever's certification has run out shows anew what was shown then.
 */
public final class AttemptRule {

    private static final Duration AGAIN = Duration.ofDays(365);

    private AttemptRule() {}

    /**
     * Refuses where an attempt may not be started now.
     *
     * @param past the person's closed attempts at this quiz, oldest first
     */
    public static void check(Quiz quiz, List<AttemptRow> past, Instant now) {
        List<AttemptRow> counted = past;
        if (quiz.isExam()) {
            int pass = lastPass(past);
            if (pass >= 0 && now.isBefore(past.get(pass).closedAt().plus(AGAIN))) {
                throw new AlreadyPassed();
            }
            counted = past.subList(pass + 1, past.size());
        }
        Integer most = quiz.getMaxAttempts();
        if (most == null || counted.isEmpty() || counted.size() % most != 0) {
            return;
        }
        if (quiz.getWaitDays() == null) {
            throw new NoAttemptLeft();
        }
        Instant from = counted.get(counted.size() - 1).closedAt().plus(Duration.ofDays(quiz.getWaitDays()));
        if (now.isBefore(from)) {
            throw new MustWait(from);
        }
    }

    /** Place of the last attempt that was passed; -1: none was. */
    private static int lastPass(List<AttemptRow> past) {
        int last = -1;
        for (int i = 0; i < past.size(); i++) {
            last = Boolean.TRUE.equals(past.get(i).passed()) ? i : last;
        }
        return last;
    }
}
