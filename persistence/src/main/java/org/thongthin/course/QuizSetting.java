package org.thongthin.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuizDraft.DrawDraft;
import org.thongthin.assessment.QuizDraft.Limits;
import org.thongthin.assessment.QuizKind;
import org.thongthin.platform.Bilingual;

/**
 * How a trainer sets a quiz.
 *
 * @param shares of levels in per cent; empty: any
 * @param draws how many items from the pool of which module, in the order of the paper
 */
public record QuizSetting(
        QuizKind kind, Limits limits, Map<CognitiveLevel, Integer> shares, Map<String, Integer> draws) {

    public static final int MOST_ITEMS = 200;

    private static final int MOST_ATTEMPTS = 100;
    private static final int MOST_DAYS = 365;
    private static final int WHOLE = 100;

    static Map<String, Integer> inOrder() {
        return new LinkedHashMap<>();
    }

    /** Refuses what contradicts itself; draws of no item are left out, and a pass mark where nothing is scored. */
    public QuizSetting checked() {
        Map<String, Integer> kept = inOrder();
        draws.forEach((moduleCode, items) -> {
            if (items != null && items != 0) {
                kept.put(moduleCode, Words.within(items, 1, MOST_ITEMS));
            }
        });
        boolean exam = kind == QuizKind.EXAM;
        if (exam && limits.passPercent() == null) {
            throw new ManuscriptRefused.PassMarkMissing();
        }
        if (limits.waitDays() != null && limits.attempts() == null) {
            throw new ManuscriptRefused.WaitWithoutLimit();
        }
        int sum = shares.values().stream().mapToInt(Integer::intValue).sum();
        shares.values().forEach(share -> Words.within(share, 0, WHOLE));
        if (!shares.isEmpty() && sum != WHOLE) {
            throw new ManuscriptRefused.SharesUneven(sum);
        }
        Limits checked = new Limits(
                Words.within(limits.minutes(), 1, Words.ACTIVITY_MINUTES),
                Words.within(limits.attempts(), 1, MOST_ATTEMPTS),
                Words.within(limits.waitDays(), 1, MOST_DAYS),
                exam ? Words.within(limits.passPercent(), 1, WHOLE) : null);
        return new QuizSetting(kind, checked, Map.copyOf(shares), kept);
    }

    /** @param titles of the modules, by code */
    public List<DrawDraft> drawDrafts(Map<String, Bilingual> titles) {
        return draws.entrySet().stream()
                .map(draw -> new DrawDraft(
                        PoolKind.of(kind).pool(draw.getKey()), draw.getValue(), titles.get(draw.getKey())))
                .toList();
    }
}
