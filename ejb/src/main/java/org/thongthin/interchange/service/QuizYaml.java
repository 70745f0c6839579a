package org.thongthin.interchange.service;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuizDraft.Limits;
import org.thongthin.assessment.QuizKind;
import org.thongthin.interchange.service.CourseOutline.OutlineDraw;
import org.thongthin.interchange.service.CourseOutline.OutlinePaper;
import org.thongthin.interchange.service.CourseOutline.OutlineQuiz;
import org.thongthin.platform.Bilingual;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one activity of type quiz. */
final class QuizYaml {
    static final int MOST_ITEMS = 200;
    static final int MOST_ATTEMPTS = 100;
    static final int MOST_DAYS = 365;

    private static final String PASS_PERCENT = "pass-percent";
    private static final String WAIT_DAYS = "wait-days";
    private static final String ATTEMPTS = "attempts";
    private static final String LEVELS = "levels";
    private static final String MISPLACED = "key.misplaced";

    private final YamlMapping quiz;
    private final Mistakes.In mistakes;

    private QuizYaml(YamlMapping quiz, Mistakes.In mistakes) {
        this.quiz = quiz;
        this.mistakes = mistakes;
    }

    static OutlineQuiz read(YamlMapping quiz, String code, Bilingual title, Mistakes.In mistakes) {
        QuizYaml reader = new QuizYaml(quiz, mistakes);
        QuizKind kind = reader.kind();
        OutlineQuiz outline = new OutlineQuiz(code, title, kind, reader.limits(kind), reader.paper());
        quiz.refuseOtherKeys();
        return outline;
    }

    private QuizKind kind() {
        String kind = quiz.text("kind");
        for (QuizKind known : QuizKind.values()) {
            if (word(known).equals(kind)) {
                return known;
            }
        }
        if (!kind.equals(YamlMapping.STAND_IN)) {
            mistakes.add(quiz.line("kind"), "quiz.kind.unknown", "'" + kind + "' is not exam, practice or pretest");
        }
        return null;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A kind that is not known has been noted: then the pass mark may be there or not. */
    private Limits limits(QuizKind kind) {
        if (quiz.has(WAIT_DAYS) && !quiz.has(ATTEMPTS)) {
            mistakes.add(quiz.line(WAIT_DAYS), MISPLACED, "there is nothing to wait for without 'attempts'");
        }
        if (quiz.has(PASS_PERCENT) && kind != null && kind != QuizKind.EXAM) {
            mistakes.add(quiz.line(PASS_PERCENT), MISPLACED, "only an exam is scored");
        }
        if (kind == QuizKind.EXAM) {
            quiz.required(PASS_PERCENT);
        }
        return new Limits(
                quiz.optionalNumber("minutes", 1, CourseYaml.ACTIVITY_MINUTES),
                quiz.optionalNumber(ATTEMPTS, 1, MOST_ATTEMPTS),
                quiz.optionalNumber(WAIT_DAYS, 1, MOST_DAYS),
                quiz.optionalNumber(PASS_PERCENT, 1, 100));
    }

    private OutlinePaper paper() {
        List<OutlineDraw> draws = quiz.list("draw", "quiz.empty").stream()
                .flatMap(node -> YamlMapping.of(node, mistakes).stream())
                .map(this::draw)
                .toList();
        Set<String> pools = new HashSet<>();
        for (OutlineDraw draw : draws) {
            if (!draw.pool().equals(YamlMapping.STAND_IN) && !pools.add(draw.pool())) {
                mistakes.add(draw.line(), "pool.duplicate", "this quiz draws from '" + draw.pool() + "' already");
            }
        }
        return new OutlinePaper(draws, levels(), quiz.line(LEVELS));
    }

    private OutlineDraw draw(YamlMapping draw) {
        OutlineDraw outline = new OutlineDraw(draw.line(), draw.text("pool"), draw.number("items", 1, MOST_ITEMS));
        draw.refuseOtherKeys();
        return outline;
    }

    private Map<CognitiveLevel, Integer> levels() {
        Map<CognitiveLevel, Integer> shares = new EnumMap<>(CognitiveLevel.class);
        quiz.node(LEVELS).flatMap((Node node) -> YamlMapping.of(node, mistakes)).ifPresent(levels -> {
            for (CognitiveLevel level : CognitiveLevel.values()) {
                Integer share = levels.optionalNumber(word(level), 0, 100);
                if (share != null) {
                    shares.put(level, share);
                }
            }
            levels.refuseOtherKeys();
            int sum = shares.values().stream().mapToInt(Integer::intValue).sum();
            if (sum != 100) {
                mistakes.add(levels.line(), "levels.not-100", "the shares sum to " + sum + ", not to 100");
            }
        });
        return shares;
    }
}
