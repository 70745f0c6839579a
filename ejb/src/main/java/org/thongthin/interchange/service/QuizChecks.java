package org.thongthin.interchange.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thongthin.assessment.PoolStock;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuizDraft.DrawDraft;
import org.thongthin.assessment.QuizKind;
import org.thongthin.interchange.service.CourseOutline.OutlineDraw;
import org.thongthin.interchange.service.CourseOutline.OutlinePaper;
import org.thongthin.interchange.service.CourseOutline.OutlineQuiz;
import org.thongthin.platform.Bilingual;

/** What quizzes ask of the question bank and of the modules. */
final class QuizChecks {
    private final CourseOutline outline;
    private final Mistakes.In mistakes;

    QuizChecks(CourseOutline outline, Mistakes.In mistakes) {
        this.outline = outline;
        this.mistakes = mistakes;
    }

    /** The module that a pool belongs to is named by the last part of its path. */
    static String moduleOf(String pool) {
        return pool.substring(pool.lastIndexOf('/') + 1);
    }

    /** Only where all modules have a code. */
    void checkModules() {
        Map<String, Bilingual> titles = titles(outline);
        if (titles.containsKey(YamlMapping.STAND_IN)) {
            return;
        }
        forEachDraw((quiz, draw) -> {
            if (!titles.containsKey(moduleOf(draw.pool()))) {
                mistakes.add(
                        draw.line(),
                        "pool.module-unknown",
                        "'" + draw.pool() + "': the last part has to be the code of a module");
            }
        });
    }

    static Map<String, Bilingual> titles(CourseOutline outline) {
        Map<String, Bilingual> titles = new HashMap<>();
        outline.modules().forEach(module -> titles.putIfAbsent(module.code(), module.title()));
        return titles;
    }

    /** Whoever practises must not see the items of the examination. */
    void checkThatExamsKeepTheirPools() {
        Map<String, Integer> ofExams = new HashMap<>();
        forEachDraw((quiz, draw) -> {
            if (quiz.kind() == QuizKind.EXAM) {
                ofExams.putIfAbsent(draw.pool(), draw.line());
            }
        });
        forEachDraw((quiz, draw) -> {
            if (quiz.kind() != null && quiz.kind() != QuizKind.EXAM && ofExams.containsKey(draw.pool())) {
                mistakes.add(
                        draw.line(),
                        "pool.shared",
                        "an exam draws from '" + draw.pool() + "' on line " + ofExams.get(draw.pool()));
            }
        });
    }

    /** Whether they do; where not, mistakes have been noted. */
    boolean checkThatPoolsExist(Set<String> pools) {
        Set<String> missing = new HashSet<>();
        forEachDraw((quiz, draw) -> {
            if (!pools.contains(draw.pool())) {
                mistakes.add(draw.line(), "pool.unknown", "no question file has a pool '" + draw.pool() + "'");
                missing.add(draw.pool());
            }
        });
        return missing.isEmpty();
    }

    /** Only where all pools are there and all items without mistakes: what is wrong with those would be told twice. */
    void checkThatPapersCanBeDrawn(Collection<QuestionDraft> questions) {
        PoolStock stock = new PoolStock(questions);
        for (OutlineQuiz quiz : outline.quizzes()) {
            boolean large = true;
            for (OutlineDraw draw : quiz.paper().draws()) {
                large &= checkSize(draw, stock);
            }
            if (large
                    && !quiz.paper().levels().isEmpty()
                    && !stock.isFeasible(draws(quiz.paper()), quiz.paper().levels())) {
                mistakes.add(
                        quiz.paper().levelsLine(),
                        "levels.infeasible",
                        "the pools have no paper whose levels are within one item of these shares");
            }
        }
    }

    /** Without the titles of the modules, which have nothing to do with what can be drawn. */
    static List<DrawDraft> draws(OutlinePaper paper) {
        return paper.draws().stream()
                .map(draw -> new DrawDraft(draw.pool(), draw.items(), null))
                .toList();
    }

    private boolean checkSize(OutlineDraw draw, PoolStock stock) {
        int size = stock.size(draw.pool());
        if (size < draw.items()) {
            mistakes.add(
                    draw.line(),
                    "pool.too-small",
                    "'" + draw.pool() + "' has " + size + " items, " + draw.items() + " are drawn");
        }
        return size >= draw.items();
    }

    private interface DrawCheck {
        void check(OutlineQuiz quiz, OutlineDraw draw);
    }

    private void forEachDraw(DrawCheck check) {
        for (OutlineQuiz quiz : outline.quizzes()) {
            quiz.paper().draws().stream()
                    .filter(draw -> !draw.pool().equals(YamlMapping.STAND_IN))
                    .forEach(draw -> check.check(quiz, draw));
        }
    }
}
