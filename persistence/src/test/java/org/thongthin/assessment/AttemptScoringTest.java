package org.thongthin.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.assessment.GivenQuiz.EXAM_LIMITS;
import static org.thongthin.assessment.GivenQuiz.START;
import static org.thongthin.assessment.GivenQuiz.attempt;
import static org.thongthin.assessment.GivenQuiz.exam;
import static org.thongthin.assessment.GivenQuiz.examOf;
import static org.thongthin.assessment.GivenQuiz.handedIn;
import static org.thongthin.assessment.GivenQuiz.item;
import static org.thongthin.assessment.GivenQuiz.quiz;
import static org.thongthin.assessment.QuestionType.MULTIPLE;
import static org.thongthin.assessment.QuestionType.SINGLE;
import static org.thongthin.assessment.QuestionType.TRUE_FALSE;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thongthin.assessment.QuizDraft.Limits;

class AttemptScoringTest {

    @ParameterizedTest
    @CsvSource({
        "SINGLE, -+--, 0 1 2 3, b, true",
        "SINGLE, -+--, 0 1 2 3, a, false",
        "SINGLE, -+--, 3 2 0 1, d, true", // the author's second option is shown last
        "SINGLE, -+--, 3 2 0 1, b, false",
        "SINGLE, -+--, 0 1 2 3, '', false",
        "MULTIPLE, +-+-, 0 1 2 3, ac, true",
        "MULTIPLE, +-+-, 0 1 2 3, a, false", // half right is wrong
        "MULTIPLE, +-+-, 0 1 2 3, abc, false",
        "MULTIPLE, +-+-, 0 1 2 3, abcd, false",
        "MULTIPLE, +-+-, 1 3 2 0, cd, true",
        "MULTIPLE, +-+-, 1 3 2 0, ac, false",
        "TRUE_FALSE, +-, 0 1, a, true",
        "TRUE_FALSE, +-, 0 1, b, false",
        "TRUE_FALSE, -+, 0 1, b, true",
    })
    void anAnswerIsRightWhenItNamesExactlyTheRightOptions(
            QuestionType type, String right, String order, String letters, boolean correct) {
        var attempt = attempt(exam(), 1);
        attempt.ask(
                item(type, right),
                0,
                Stream.of(order.split(" ")).map(Integer::valueOf).toList());
        var question = attempt.getQuestions().get(0);
        GivenQuiz.answer(attempt, question, letters);
        assertNull(question.getCorrect());
        attempt.close(START.plusSeconds(60));
        assertEquals(correct, question.getCorrect());
        assertEquals(correct ? 1 : 0, attempt.getCorrectItems());
    }

    @Property
    void inWhateverOrderTheyAreShownTheRightOptionsAreRight(
            @ForAll @IntRange(min = 1, max = 63) int rightOnes, @ForAll long seed) {
        String right = IntStream.range(0, 6)
                .mapToObj(i -> (rightOnes >> i & 1) == 1 ? "+" : "-")
                .collect(Collectors.joining());
        var order = IntStream.range(0, 6).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(seed));
        var attempt = attempt(exam(), 1);
        attempt.ask(item(MULTIPLE, right), 0, order);
        var question = attempt.getQuestions().get(0);
        String letters = IntStream.range(0, 6)
                .filter(place -> right.charAt(order.get(place)) == '+')
                .mapToObj(place -> String.valueOf((char) ('a' + place)))
                .collect(Collectors.joining());
        GivenQuiz.answer(attempt, question, letters);
        attempt.close(START);
        assertEquals(order, question.getOrder());
        assertTrue(question.getCorrect());
    }

    @Test
    void itemsOfAllKindsCountAlike() {
        var attempt = attempt(exam(), 1);
        attempt.ask(item(SINGLE, "+-"), 0, List.of(0, 1));
        attempt.ask(item(MULTIPLE, "++"), 0, List.of(0, 1));
        attempt.ask(item(TRUE_FALSE, "+-"), 1, List.of(0, 1));
        attempt.getQuestions().forEach(question -> GivenQuiz.answer(attempt, question, "a"));
        attempt.close(START);
        assertEquals(2, attempt.getCorrectItems());
        assertEquals(3, attempt.getTotalItems());
        assertEquals(66, attempt.getPercent());
        assertTrue(attempt.getPassed());
    }

    @Test
    void theScoreIsUnknownUntilTheEnd() {
        var attempt = examOf(5);
        assertNull(attempt.getPercent());
        assertNull(attempt.getPassed());
    }

    @ParameterizedTest
    @CsvSource({
        "12, 20, true",
        "11, 20, false",
        "20, 20, true",
        "0, 20, false",
        "3, 5, true",
        "2, 3, true",
        "1, 2, false"
    })
    void sixtyPerCentPassFromExactlyThere(int right, int of, boolean passed) {
        assertEquals(passed, exam().passes(right, of));
        assertEquals(passed, handedIn(examOf(of), right).getPassed());
    }

    @Property
    void aPassMarkIsNeverRoundedInAnybodysFavour(
            @ForAll @IntRange(min = 1, max = 100) int percent, @ForAll @IntRange(min = 1, max = 60) int of) {
        var quiz = quiz(QuizKind.EXAM, new Limits(null, null, null, percent));
        int least = (percent * of + 99) / 100;
        assertTrue(quiz.passes(least, of));
        assertFalse(quiz.passes(least - 1, of));
    }

    @ParameterizedTest
    @EnumSource(names = {"PRACTICE", "PRETEST"})
    void whatIsNotScoredIsNeitherPassedNorFailed(QuizKind kind) {
        var attempt = handedIn(examOf(quiz(kind, new Limits(null, null, null, null)), 1, 4), 1);
        assertNull(attempt.getPassed());
        assertEquals(25, attempt.getPercent());
        assertTrue(attempt.revealsRightAnswers());
    }

    @Test
    void anOpenAttemptNeverShowsRightAnswers() {
        assertFalse(examOf(exam(), 3, 1).revealsRightAnswers());
        assertFalse(examOf(quiz(QuizKind.PRACTICE, new Limits(null, null, null, null)), 1, 1)
                .revealsRightAnswers());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, false", "2, 0, false", "3, 0, true", // the last of the round
        "4, 0, false", "5, 2, false", "6, 2, true", // and of the next
        "1, 3, true", "2, 5, true", // passed
    })
    void rightAnswersOfAnExaminationAreShownAfterAPassOrTheLastOfARound(int number, int right, boolean revealed) {
        assertEquals(revealed, handedIn(examOf(exam(), number, 5), right).revealsRightAnswers());
    }

    @Test
    void withoutALimitOfAttemptsOnlyAPassShowsRightAnswers() {
        var endless = quiz(QuizKind.EXAM, new Limits(45, null, null, EXAM_LIMITS.passPercent()));
        assertFalse(handedIn(examOf(endless, 9, 5), 2).revealsRightAnswers());
        assertTrue(handedIn(examOf(endless, 1, 5), 3).revealsRightAnswers());
    }
}
