package org.thongthin.assessment;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.assessment.QuizDraft.DrawDraft;

/** How many items each pool has of each level, and which papers can be drawn from that. */
public final class PoolStock {
    private static final int SETS = 1 << CognitiveLevel.values().length;

    private final Map<String, Map<CognitiveLevel, Integer>> pools = new HashMap<>();

    public PoolStock(Collection<QuestionDraft> questions) {
        for (QuestionDraft question : questions) {
            pools.computeIfAbsent(question.pool(), pool -> new EnumMap<>(CognitiveLevel.class))
                    .merge(question.level(), 1, Integer::sum);
        }
    }

    public int size(String pool) {
        return size(pool, SETS - 1);
    }

    /** Items of the levels in a set of them, written as bits. */
    private int size(String pool, int levels) {
        return pools.getOrDefault(pool, Map.of()).entrySet().stream()
                .filter(entry -> contains(levels, entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean contains(int levels, CognitiveLevel level) {
        return (levels >> level.ordinal() & 1) == 1;
    }

    /** Whether some paper has as many items from every pool as are drawn, and of every level its share within one. */
    public boolean isFeasible(List<DrawDraft> draws, Map<CognitiveLevel, Integer> shares) {
        return isFeasible(draws, shares, new int[CognitiveLevel.values().length], 0);
    }

    /** Tries every number of items within one of the share for the levels from this one on. */
    private boolean isFeasible(List<DrawDraft> draws, Map<CognitiveLevel, Integer> shares, int[] counts, int level) {
        int total = draws.stream().mapToInt(DrawDraft::items).sum();
        if (level == counts.length) {
            return isDrawable(draws, counts, total);
        }
        int hundredths = shares.getOrDefault(CognitiveLevel.values()[level], 0) * total;
        int most = Math.floorDiv(hundredths + 100, 100);
        for (int count = Math.max(0, -Math.floorDiv(100 - hundredths, 100)); count <= most; count++) {
            counts[level] = count;
            if (isFeasible(draws, shares, counts, level + 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Hall's condition for draws: no set of levels is asked for more items than the draws can give of it. What one draw
     * can give, the lesser of its size and its stock, is a polymatroid's rank function, and so is the sum over the
     * draws; hence the condition is also sufficient.
     */
    private boolean isDrawable(List<DrawDraft> draws, int[] counts, int total) {
        for (int levels = 1; levels < SETS; levels++) {
            int wanted = 0;
            for (CognitiveLevel level : CognitiveLevel.values()) {
                wanted += contains(levels, level) ? counts[level.ordinal()] : 0;
            }
            int given = 0;
            for (DrawDraft draw : draws) {
                given += Math.min(draw.items(), size(draw.pool(), levels));
            }
            if (wanted > given || levels == SETS - 1 && wanted != total) {
                return false;
            }
        }
        return true;
    }
}
