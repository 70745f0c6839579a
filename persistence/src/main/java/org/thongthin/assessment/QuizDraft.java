package org.thongthin.assessment;

import java.util.List;
import java.util.Map;
import org.thongthin.platform.Bilingual;

/**
 * A quiz as an author set it.
 *
 * @param limits all null where nothing limits it
 * @param levels shares of the whole paper in per cent, summing to 100; empty: any
 */
public record QuizDraft(QuizKind kind, Limits limits, List<DrawDraft> draws, Map<CognitiveLevel, Integer> levels) {

    /**
     * @param minutes null: no time limit
     * @param attempts a round of attempts; null: no limit
     * @param waitDays days to wait after a full round; null: no further round
     * @param passPercent 1 to 100; null: not scored
     */
    public record Limits(Integer minutes, Integer attempts, Integer waitDays, Integer passPercent) {}

    /** @param title of the module that the pool belongs to, for the score by module */
    public record DrawDraft(String pool, int items, Bilingual title) {}

    public QuizDraft {
        draws = List.copyOf(draws);
        levels = Map.copyOf(levels);
    }
}
