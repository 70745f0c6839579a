package org.thongthin.assessment;

import java.time.Instant;
import java.util.List;
import org.thongthin.platform.Bilingual;

/**
 * How an attempt went, as far as the officer may see it: items and right answers are empty or hidden by the rule of {@link
 * Attempt#revealsRightAnswers()}.
 *
 * @param percent whole per cent; null while open. passed: null while open and where nothing is scored
 * @param revealed whether right answers are shown
 */
public record AttemptResult(
        Long attemptId,
        Long quizId,
        QuizKind kind,
        AttemptState state,
        int number,
        Integer maxAttempts,
        Integer passPercent,
        Instant startedAt,
        Instant closedAt,
        int correct,
        int total,
        Integer percent,
        Boolean passed,
        boolean revealed,
        List<ModuleScore> modules,
        List<ItemResult> items,
        List<Integer> lateSlots) {

    /** From this share on a part counts as known where no share to pass is set: in practice. In percent. */
    private static final int KNOWN_FROM = 60;

    /** Whether the score of a part is one that would do for the whole. */
    public boolean suffices(ModuleScore part) {
        return part.percent() >= (passPercent == null ? KNOWN_FROM : passPercent);
    }

    /** The score of one draw. */
    public record ModuleScore(Bilingual title, int correct, int total) {

        public int percent() {
            return total == 0 ? 0 : correct * 100 / total;
        }
    }

    /** @param feedback HTML; what the item teaches; null while it would give the right answer away */
    public record ItemResult(
            int slot,
            Bilingual module,
            QuestionType type,
            String stem,
            boolean correct,
            String feedback,
            List<Option> options) {}

    /**
     * @param right whether it is a right one; null: not shown yet
     * @param feedback null unless it was chosen and has something of its own to say
     */
    public record Option(String text, boolean chosen, Boolean right, String feedback) {}
}
