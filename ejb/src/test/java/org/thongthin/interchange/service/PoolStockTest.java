package org.thongthin.interchange.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.PoolStock;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuestionType;
import org.thongthin.interchange.service.CourseOutline.OutlineDraw;
import org.thongthin.interchange.service.CourseOutline.OutlinePaper;

class PoolStockTest {
    private static final CognitiveLevel[] LEVELS = CognitiveLevel.values();

    private static QuestionDraft question(String pool, CognitiveLevel level) {
        return new QuestionDraft("q", pool, QuestionType.SINGLE, level, "s", "f", List.of());
    }

    /** All numbers of items by level that the draws from this one on can add to the counts, tried one by one. */
    private static boolean exists(int[][] stock, int[] items, OutlinePaper paper, int draw, int[] counts) {
        if (draw == items.length) {
            return isWithinOne(paper, counts, items);
        }
        for (int a = 0; a <= Math.min(items[draw], stock[draw][0]); a++) {
            for (int b = 0; b <= Math.min(items[draw] - a, stock[draw][1]); b++) {
                int c = items[draw] - a - b;
                if (c <= stock[draw][2]
                        && exists(stock, items, paper, draw + 1, new int[] {counts[0] + a, counts[1] + b, counts[2] + c
                        })) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWithinOne(OutlinePaper paper, int[] counts, int[] items) {
        int total = 0;
        for (int one : items) {
            total += one;
        }
        for (int level = 0; level < LEVELS.length; level++) {
            int share = paper.levels().getOrDefault(LEVELS[level], 0) * total;
            if (Math.abs(counts[level] * 100 - share) > 100) {
                return false;
            }
        }
        return true;
    }

    @Test
    void saysOfAnyPaperWhetherItCanBeDrawn() {
        Random random = new Random(20261122);
        int[] answers = new int[2];
        for (int round = 0; round < 3_000; round++) {
            int draws = 1 + random.nextInt(3);
            int[][] stock = new int[draws][LEVELS.length];
            int[] items = new int[draws];
            List<QuestionDraft> questions = new ArrayList<>();
            List<OutlineDraw> outline = new ArrayList<>();
            for (int draw = 0; draw < draws; draw++) {
                String pool = "p" + draw;
                for (int level = 0; level < LEVELS.length; level++) {
                    stock[draw][level] = random.nextInt(5);
                    for (int i = 0; i < stock[draw][level]; i++) {
                        questions.add(question(pool, LEVELS[level]));
                    }
                }
                items[draw] = 1 + random.nextInt(5);
                outline.add(new OutlineDraw(1, pool, items[draw]));
            }
            OutlinePaper paper = new OutlinePaper(outline, shares(random), 1);
            boolean expected = exists(stock, items, paper, 0, new int[LEVELS.length]);
            assertEquals(expected, new PoolStock(questions).isFeasible(QuizChecks.draws(paper), paper.levels()));
            answers[expected ? 1 : 0]++;
        }
        assertTrue(answers[0] > 100 && answers[1] > 100);
    }

    private static Map<CognitiveLevel, Integer> shares(Random random) {
        int first = random.nextInt(101);
        int second = random.nextInt(101 - first);
        Map<CognitiveLevel, Integer> shares = new EnumMap<>(CognitiveLevel.class);
        shares.put(LEVELS[0], first);
        shares.put(LEVELS[1], second);
        shares.put(LEVELS[2], 100 - first - second);
        return shares;
    }
}
