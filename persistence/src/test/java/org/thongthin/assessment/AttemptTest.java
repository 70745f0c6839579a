package org.thongthin.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.assessment.GivenQuiz.DEADLINE;
import static org.thongthin.assessment.GivenQuiz.START;
import static org.thongthin.assessment.GivenQuiz.answer;
import static org.thongthin.assessment.GivenQuiz.examOf;
import static org.thongthin.assessment.GivenQuiz.received;

import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Receiving answers and ending; scoring is in {@link AttemptScoringTest}. */
class AttemptTest {
    private final Attempt attempt = examOf(2);
    private final AttemptQuestion first = attempt.getQuestions().get(0);
    private final AttemptQuestion second = attempt.getQuestions().get(1);

    @Test
    void slotsAreNumberedFromOneInTheOrderAsked() {
        assertEquals(
                List.of(1, 2),
                attempt.getQuestions().stream().map(AttemptQuestion::getSlot).toList());
        assertEquals(2, attempt.getTotalItems());
    }

    @Test
    void theServerCountsAnswersOverAllSlots() {
        assertEquals(1, answer(attempt, first, "a").getSeq());
        assertEquals(2, answer(attempt, second, "c").getSeq());
        assertEquals(3, answer(attempt, first, "b").getSeq());
        assertEquals(3, attempt.getLastSeq());
        assertEquals(3, first.getAnswerSeq());
        assertEquals(2, second.getAnswerSeq());
    }

    @Test
    void anAnswerBasedOnTheOneThatStandsReplacesIt() {
        answer(attempt, first, "a");
        assertEquals(
                ResponseStatus.CURRENT,
                attempt.receive(first, received("b", 1), DEADLINE).getStatus());
        assertEquals("b", first.getAnswer());
    }

    @Test
    void anAnswerGivenBeforeTheOneThatStandsIsKeptButDoesNotOverwriteIt() {
        answer(attempt, first, "a");
        answer(attempt, first, "b");
        var older = attempt.receive(first, received("c", 1), DEADLINE);
        assertEquals(ResponseStatus.SUPERSEDED, older.getStatus());
        assertEquals(3, older.getSeq());
        assertEquals("c", older.getAnswer());
        assertEquals("b", first.getAnswer());
        assertEquals(2, first.getAnswerSeq());
    }

    @Property
    void whatStandsIsTheLastAnswerThatKnewTheOneBefore(
            @ForAll @Size(max = 12) List<@IntRange(max = 12) Integer> basedOn) {
        var fresh = examOf(1);
        var question = fresh.getQuestions().get(0);
        int stands = 0;
        for (int i = 0; i < basedOn.size(); i++) {
            var response = fresh.receive(question, received("abcd".substring(i % 4, i % 4 + 1), basedOn.get(i)), START);
            boolean older = basedOn.get(i) < stands;
            assertEquals(older ? ResponseStatus.SUPERSEDED : ResponseStatus.CURRENT, response.getStatus());
            assertEquals(i + 1, response.getSeq());
            stands = older ? stands : i + 1;
            assertEquals(stands, question.getAnswerSeq());
        }
    }

    @Test
    void theDeadlineIsStillInTimeAndOneMicrosecondLaterIsNot() {
        assertEquals(
                ResponseStatus.CURRENT,
                attempt.receive(first, received("b", 0), DEADLINE).getStatus());
        var late = attempt.receive(second, received("b", 0), DEADLINE.plus(1, ChronoUnit.MICROS));
        assertEquals(ResponseStatus.LATE, late.getStatus());
        assertEquals(2, late.getSeq());
        assertNull(second.getAnswer());
        assertEquals(0, second.getAnswerSeq());
        attempt.close(DEADLINE.plusSeconds(1));
        assertEquals(1, attempt.getCorrectItems());
    }

    @Test
    void whatArrivesAfterHandingInIsLateAndDoesNotCount() {
        attempt.close(START.plusSeconds(60));
        var late = attempt.receive(first, received("b", 0), START.plusSeconds(61));
        assertEquals(ResponseStatus.LATE, late.getStatus());
        assertNull(first.getAnswer());
        assertEquals(0, attempt.getCorrectItems());
    }

    @Test
    void withoutATimeLimitNothingIsTooLate() {
        var practice = GivenQuiz.quiz(QuizKind.PRACTICE, new QuizDraft.Limits(null, null, null, null));
        var open = examOf(practice, 1, 1);
        assertNull(open.getDeadline());
        assertTrue(open.isOpenAt(START.plus(3650, ChronoUnit.DAYS)));
    }

    @Test
    void anAnswerCanBeTakenBack() {
        answer(attempt, first, "b");
        var back = answer(attempt, first, "");
        assertEquals(ResponseStatus.CURRENT, back.getStatus());
        assertNull(first.getAnswer());
        assertEquals(2, first.getAnswerSeq());
        attempt.close(START.plusSeconds(60));
        assertEquals(0, attempt.getCorrectItems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "ab", "bb", "A", "1", " ", "b ", "ก", "`"})
    void anAnswerThatDoesNotFitTheItemIsRefusedAndTakesNoNumber(String letters) {
        assertThrows(AnswerUnreadable.class, () -> answer(attempt, first, letters));
        assertEquals(0, attempt.getLastSeq());
        assertNull(first.getAnswer());
    }

    @Test
    void severalOptionsFitAnItemThatTakesSeveralButNoneTwice() {
        attempt.ask(GivenQuiz.item(QuestionType.MULTIPLE, "++-"), 0, List.of(0, 1, 2));
        var several = attempt.getQuestions().get(2);
        assertEquals(ResponseStatus.CURRENT, answer(attempt, several, "abc").getStatus());
        assertThrows(AnswerUnreadable.class, () -> answer(attempt, several, "aba"));
        assertThrows(AnswerUnreadable.class, () -> answer(attempt, several, "abd"));
    }

    @Test
    void theSameDeliveryIsRecognisedAndAnotherAnswerUnderItsNumberToo() {
        var response = attempt.receive(first, received("b", 0), START);
        assertTrue(response.repeats(received("b", 0)));
        assertFalse(response.repeats(received("c", 0)));
        assertFalse(response.repeats(new ReceivedAnswer("0b5c2f9e-3d4a-4a59-9d3c-6f1f1c2f8a11", 1, 2, "b", 0)));
    }

    @Test
    void handedInAtTheDeadlineItIsSubmitted() {
        assertTrue(attempt.close(DEADLINE));
        assertEquals(AttemptState.SUBMITTED, attempt.getState());
        assertEquals(DEADLINE, attempt.getClosedAt());
    }

    @Test
    void closedAfterTheDeadlineItHasTimedOutAtTheDeadline() {
        answer(attempt, first, "b");
        assertTrue(attempt.close(DEADLINE.plus(1, ChronoUnit.MICROS)));
        assertEquals(AttemptState.TIMED_OUT, attempt.getState());
        assertEquals(DEADLINE, attempt.getClosedAt());
        assertEquals(1, attempt.getCorrectItems());
    }

    @Test
    void closedOnceItStaysAsItIs() {
        attempt.close(START.plusSeconds(60));
        assertFalse(attempt.close(DEADLINE.plusSeconds(1)));
        assertEquals(AttemptState.SUBMITTED, attempt.getState());
        assertEquals(START.plusSeconds(60), attempt.getClosedAt());
        assertFalse(attempt.isOpenAt(START.plusSeconds(61)));
    }
}
