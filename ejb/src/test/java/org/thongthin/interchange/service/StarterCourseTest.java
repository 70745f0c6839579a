package org.thongthin.interchange.service;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thongthin.assessment.CognitiveLevel.ANALYSE;
import static org.thongthin.assessment.CognitiveLevel.APPLY;
import static org.thongthin.assessment.CognitiveLevel.UNDERSTAND;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuizDraft;
import org.thongthin.assessment.QuizDraft.DrawDraft;
import org.thongthin.assessment.QuizKind;

/** SO-101, as the product ships with it. */
class StarterCourseTest {
    private static final ShippedCourse COURSE = ShippedCourse.of("SO-101");

    @Test
    void hasItsModulesAndActivities() {
        assertEquals("SO-101", COURSE.draft().code());
        assertEquals(180, COURSE.draft().facts().minutes());
        assertEquals(List.of("start", "m1", "m2", "m3", "m4", "exam"), COURSE.modules());
        assertEquals(12, COURSE.pages().size());
        assertEquals(1, COURSE.quizzes(QuizKind.PRETEST).size());
        assertEquals(4, COURSE.quizzes(QuizKind.PRACTICE).size());
        assertEquals(List.of("assets/vuca-cycle.svg"), COURSE.assets());
    }

    /** CURRICULUM.md: 60 items, 50/35/15 per cent; practice draws from 4 own items a module. */
    @Test
    void hasItsBank() {
        assertEquals(60, COURSE.questions("exam/").size());
        assertEquals(16, COURSE.questions("practice/").size());
        assertEquals(
                Map.of(UNDERSTAND, 30L, APPLY, 21L, ANALYSE, 9L),
                COURSE.questions("exam/").stream().collect(groupingBy(QuestionDraft::level, counting())));
    }

    @Test
    void theExaminationDrawsFiveItemsAModule() {
        QuizDraft exam = COURSE.examination();
        assertEquals(new QuizDraft.Limits(30, 3, 7, 70), exam.limits());
        assertEquals(Map.of(UNDERSTAND, 50, APPLY, 35, ANALYSE, 15), exam.levels());
        assertEquals(
                COURSE.draft().modules().subList(1, 5).stream()
                        .map(module -> new DrawDraft("exam/" + module.code(), 5, module.title()))
                        .toList(),
                exam.draws());
    }
}
