package org.thongthin.interchange.service;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thongthin.assessment.CognitiveLevel.ANALYSE;
import static org.thongthin.assessment.CognitiveLevel.APPLY;
import static org.thongthin.assessment.CognitiveLevel.UNDERSTAND;
import static org.thongthin.assessment.QuestionType.MULTIPLE;
import static org.thongthin.assessment.QuestionType.SINGLE;
import static org.thongthin.assessment.QuestionType.TRUE_FALSE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuizDraft;
import org.thongthin.assessment.QuizDraft.DrawDraft;
import org.thongthin.assessment.QuizKind;

/** IC-201, as the product ships with it. */
class InnovationCourseTest {
    private static final ShippedCourse COURSE = ShippedCourse.of("IC-201");

    @Test
    void hasItsModulesAndActivities() {
        assertEquals("IC-201", COURSE.draft().code());
        assertEquals(360, COURSE.draft().facts().minutes());
        assertEquals(List.of("start", "m1", "m2", "m3", "m4", "exam"), COURSE.modules());
        assertEquals(16, COURSE.pages().size());
        assertEquals(1, COURSE.quizzes(QuizKind.PRETEST).size());
        assertEquals(4, COURSE.quizzes(QuizKind.PRACTICE).size());
        assertEquals(List.of("assets/problem-page.svg"), COURSE.assets());
    }

    /** CURRICULUM.md: 60 items, 30/45/25 per cent; the analysing ones lie where the cases are. */
    @ParameterizedTest
    @CsvSource({"exam/m1, 5, 7, 3", "exam/m2, 5, 6, 4", "exam/m3, 4, 7, 4", "exam/m4, 4, 7, 4"})
    void hasItsBankByModuleAndLevel(String pool, long understand, long apply, long analyse) {
        assertEquals(
                Map.of(UNDERSTAND, understand, APPLY, apply, ANALYSE, analyse),
                COURSE.questions(pool).stream().collect(groupingBy(QuestionDraft::level, counting())));
        assertEquals(
                Map.of(SINGLE, 10L, MULTIPLE, 3L, TRUE_FALSE, 2L),
                COURSE.questions(pool).stream().collect(groupingBy(QuestionDraft::type, counting())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice/m1", "practice/m2", "practice/m3", "practice/m4"})
    void practiceHasFourOwnItemsAModule(String pool) {
        assertEquals(
                Map.of(SINGLE, 2L, MULTIPLE, 1L, TRUE_FALSE, 1L),
                COURSE.questions(pool).stream().collect(groupingBy(QuestionDraft::type, counting())));
    }

    @Test
    void theExaminationDrawsFiveItemsAModule() {
        QuizDraft exam = COURSE.examination();
        assertEquals(new QuizDraft.Limits(40, 3, 7, 75), exam.limits());
        assertEquals(Map.of(UNDERSTAND, 30, APPLY, 45, ANALYSE, 25), exam.levels());
        assertEquals(
                COURSE.draft().modules().subList(1, 5).stream()
                        .map(module -> new DrawDraft("exam/" + module.code(), 5, module.title()))
                        .toList(),
                exam.draws());
    }
}
