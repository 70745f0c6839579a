package org.thongthin.interchange.service;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.assessment.CognitiveLevel.ANALYSE;
import static org.thongthin.assessment.CognitiveLevel.APPLY;
import static org.thongthin.assessment.CognitiveLevel.UNDERSTAND;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.assessment.QuestionType;
import org.thongthin.assessment.QuizDraft;
import org.thongthin.assessment.QuizDraft.DrawDraft;
import org.thongthin.assessment.QuizKind;
import org.thongthin.course.CourseDraft;
import org.thongthin.course.CourseDraft.AssetDraft;
import org.thongthin.course.CourseDraft.ModuleDraft;
import org.thongthin.course.CourseDraft.PageDraft;
import org.thongthin.course.CourseDraft.QuizActivityDraft;

/** SO-101, as the product ships with it. */
class StarterCourseTest {
    private static final CourseDraft COURSE = CourseFolderReader.read(
            ContentFolder.onClassPath(StarterCourseTest.class.getClassLoader(), "content/SO-101"));

    private static List<PageDraft> pages() {
        return COURSE.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(PageDraft.class::isInstance)
                .map(PageDraft.class::cast)
                .toList();
    }

    private static List<QuizDraft> quizzes(QuizKind kind) {
        return COURSE.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(QuizActivityDraft.class::isInstance)
                .map(activity -> ((QuizActivityDraft) activity).quiz())
                .filter(quiz -> quiz.kind() == kind)
                .toList();
    }

    private static List<QuestionDraft> questions(String poolStart) {
        return COURSE.questions().stream()
                .filter(question -> question.pool().startsWith(poolStart))
                .toList();
    }

    /** Thai sets spaces as it pleases. */
    private static String letters(String html) {
        return HtmlTree.of(html).text().replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    @Test
    void hasItsModulesAndActivities() {
        assertEquals("SO-101", COURSE.code());
        assertEquals(180, COURSE.facts().minutes());
        assertEquals(
                List.of("start", "m1", "m2", "m3", "m4", "exam"),
                COURSE.modules().stream().map(ModuleDraft::code).toList());
        assertEquals(12, pages().size());
        assertEquals(1, quizzes(QuizKind.PRETEST).size());
        assertEquals(4, quizzes(QuizKind.PRACTICE).size());
        assertEquals(
                List.of("assets/vuca-cycle.svg"),
                COURSE.assets().stream().map(AssetDraft::name).toList());
    }

    /** CURRICULUM.md: 60 items, 50/35/15 per cent; practice draws from 4 own items a module. */
    @Test
    void hasItsBank() {
        assertEquals(60, questions("exam/").size());
        assertEquals(16, questions("practice/").size());
        assertEquals(
                Map.of(UNDERSTAND, 30L, APPLY, 21L, ANALYSE, 9L),
                questions("exam/").stream().collect(groupingBy(QuestionDraft::level, counting())));
        assertEquals(
                76,
                COURSE.questions().stream().map(QuestionDraft::code).distinct().count());
    }

    /** It is all that an officer with attempts left is told of a wrong answer: it explains, and it does not tell. */
    @Test
    void everyWrongOptionOfTheExaminationExplainsItselfWithoutTheRightOne() {
        Set<String> explanations = new HashSet<>();
        for (QuestionDraft question : questions("exam/")) {
            if (question.type() == QuestionType.TRUE_FALSE) {
                continue;
            }
            List<String> right = question.options().stream()
                    .filter(OptionDraft::correct)
                    .map(option -> letters(option.text()))
                    .toList();
            for (OptionDraft wrong : question.options()) {
                if (wrong.correct()) {
                    continue;
                }
                String where = question.code() + ": " + wrong.text();
                assertNotNull(wrong.feedback(), where);
                String explanation = letters(wrong.feedback());
                assertFalse(explanation.isEmpty(), where);
                assertTrue(right.stream().noneMatch(explanation::contains), where);
                assertTrue(explanations.add(explanation), where);
            }
        }
    }

    @Test
    void theExaminationDrawsFiveItemsAModule() {
        QuizDraft exam = quizzes(QuizKind.EXAM).get(0);
        assertEquals(new QuizDraft.Limits(30, 3, 7, 70), exam.limits());
        assertEquals(Map.of(UNDERSTAND, 50, APPLY, 35, ANALYSE, 15), exam.levels());
        assertEquals(
                COURSE.modules().subList(1, 5).stream()
                        .map(module -> new DrawDraft("exam/" + module.code(), 5, module.title()))
                        .toList(),
                exam.draws());
    }

    @Test
    void noMarkdownIsLeftInItsPages() {
        for (PageDraft page : pages()) {
            String text = HtmlTree.of(page.html()).text();
            assertFalse(text.matches("(?s).*(\\*\\*|\\[!|\\]\\(|\\|\\s*-|^#).*"), page.code());
            assertTrue(page.html().contains("<section class=\"t-keypoints\">"), page.code());
            assertTrue(page.html().contains("คำถามชวนคิด"), page.code());
        }
    }

    @Test
    void noEscapeIsLeftInItsItems() {
        for (QuestionDraft question : COURSE.questions()) {
            assertFalse(question.toString().contains("\\"), question.code());
            assertFalse(question.toString().contains("**"), question.code());
            assertFalse(question.feedback().isEmpty(), question.code());
        }
    }
}
