package org.thongthin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.course.GivenManuscript.NOW;
import static org.thongthin.course.GivenManuscript.items;
import static org.thongthin.course.GivenManuscript.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuizKind;

class ProofreadingTest {

    private final Manuscript manuscript = GivenManuscript.complete();
    private final List<QuestionDraft> items = new ArrayList<>(items("exam/m1", 2, CognitiveLevel.APPLY));

    private List<String> found() {
        return Proofreading.of(manuscript, items).stream()
                .map(finding -> finding.check() + " " + finding.place())
                .toList();
    }

    @Test
    void aCompleteOneIsReady() {
        assertEquals(List.of(), found());
        assertTrue(Proofreading.isReady(Proofreading.of(manuscript, items)));
    }

    @Test
    void anEmptyOneLacksWhatItIsAboutAndModules() {
        List<Finding> findings = Proofreading.of(GivenManuscript.empty(), List.of());
        assertEquals(
                List.of(PublicationCheck.ABOUT, PublicationCheck.MODULES),
                findings.stream().map(Finding::check).toList());
        assertFalse(Proofreading.isReady(findings));
    }

    @Test
    void aModuleWithNothingInItIsFound() {
        manuscript.addModule(title("ว่าง"), NOW);
        assertEquals(List.of("MODULES "), found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<p></p>", "<p>&nbsp;</p>", "<p> <br /></p><ul class=\"t-list\"><li></li></ul>"})
    void aPageWithNothingToReadIsFound(String html) {
        manuscript.activity("p3").write(title("หน้า"), 10, html);
        assertEquals(List.of("PAGES pages/p3"), found());
    }

    @Test
    void aPictureIsSomethingToSee() {
        manuscript.activity("p3").write(title("หน้า"), 10, "<img src=\"assets/a.png\" alt=\"ก\" />");
        assertEquals(List.of(), found());
    }

    @Test
    void aQuizThatDrawsNothingIsFound() {
        manuscript.activity("q6").set(title("สอบ"), GivenManuscript.exam(Map.of(), Map.of()));
        assertEquals(List.of("QUIZZES quizzes/q6"), found());
        manuscript.module("m4").addQuiz("q7", title("ใหม่"), QuizKind.PRACTICE);
        assertEquals(List.of("QUIZZES quizzes/q6", "QUIZZES quizzes/q7"), found());
    }

    @Test
    void anExaminationWithoutAPassMarkIsFound() {
        manuscript.module("m4").addQuiz("q7", title("ใหม่"), QuizKind.EXAM);
        assertEquals(List.of("QUIZZES quizzes/q7"), found());
    }

    @Test
    void aPoolWithFewerItemsThanAreDrawnIsFound() {
        items.remove(0);
        assertEquals(List.of("POOLS quizzes/q6"), found());
    }

    @Test
    void itemsForPracticeAreNoneForTheExamination() {
        items.clear();
        items.addAll(items("practice/m1", 5, CognitiveLevel.APPLY));
        assertEquals(List.of("POOLS quizzes/q6"), found());
    }

    @Test
    void sharesThatNoPaperHasAreFound() {
        Map<CognitiveLevel, Integer> shares = Map.of(CognitiveLevel.UNDERSTAND, 100);
        manuscript.activity("q6").set(title("สอบ"), GivenManuscript.exam(Map.of("m1", 2), shares));
        assertEquals(List.of("POOLS quizzes/q6"), found());
        items.addAll(items("exam/m1", 1, CognitiveLevel.UNDERSTAND));
        assertEquals(List.of(), found());
    }

    @Test
    void moreTimeThanSaidIsAdvice() {
        manuscript.describe(GivenManuscript.about(59), NOW);
        assertEquals(List.of("TIME about"), found());
        assertTrue(Proofreading.isReady(Proofreading.of(manuscript, items)));
        manuscript.describe(GivenManuscript.about(60), NOW);
        assertEquals(List.of(), found());
    }
}
