package org.thongthin.assessment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.thongthin.assessment.GivenQuiz.exam;
import static org.thongthin.assessment.GivenQuiz.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.assessment.QuizDraft.Limits;

class AttemptRuleTest {
    private static final Instant LAST_END = Instant.parse("2026-11-22T10:30:00.000001Z");
    private static final Instant NEXT_ROUND = Instant.parse("2026-11-29T10:30:00.000001Z");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 5, 7})
    void withinARoundTheNextAttemptMayBeStartedAtOnce(int before) {
        assertDoesNotThrow(() -> AttemptRule.check(exam(), failed(before), LAST_END));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 9})
    void afterAFullRoundTheWaitIsSevenTimesTwentyFourHours(int before) {
        var wait = assertThrows(
                MustWait.class,
                () -> AttemptRule.check(exam(), failed(before), NEXT_ROUND.minus(1, ChronoUnit.MICROS)));
        assertEquals(NEXT_ROUND, wait.getFrom());
        assertEquals(NEXT_ROUND, wait.getArguments()[0]);
        assertDoesNotThrow(() -> AttemptRule.check(exam(), failed(before), NEXT_ROUND));
    }

    @Test
    void whoHasPassedDoesNotStartAgain() {
        assertThrows(AlreadyPassed.class, () -> AttemptRule.check(exam(), List.of(ended(LAST_END, true)), NEXT_ROUND));
        var passedEarlier = List.of(ended(LAST_END.minus(Duration.ofHours(1)), true), ended(LAST_END, false));
        assertThrows(AlreadyPassed.class, () -> AttemptRule.check(exam(), passedEarlier, NEXT_ROUND));
    }

    @Test
    void whoHasPassedIsToldSoRatherThanToWait() {
        var past = List.of(
                ended(LAST_END.minusSeconds(20), false),
                ended(LAST_END.minusSeconds(10), false),
                ended(LAST_END, true));
        assertThrows(AlreadyPassed.class, () -> AttemptRule.check(exam(), past, LAST_END));
    }

    @Test
    void aYearAfterThePassItIsTakenAnewWithRoundsOfItsOwn() {
        Instant anew = LAST_END.plus(Duration.ofDays(365));
        var past = new ArrayList<>(List.of(ended(LAST_END, true)));
        assertThrows(AlreadyPassed.class, () -> AttemptRule.check(exam(), past, anew.minus(1, ChronoUnit.MICROS)));
        assertDoesNotThrow(() -> AttemptRule.check(exam(), past, anew));
        past.add(ended(anew, false));
        past.add(ended(anew, false));
        assertDoesNotThrow(
                () -> AttemptRule.check(exam(), past, anew), "the attempts before the pass are another round");
        past.add(ended(anew, false));
        assertThrows(MustWait.class, () -> AttemptRule.check(exam(), past, anew));
        past.add(ended(anew.plus(Duration.ofDays(8)), true));
        assertThrows(AlreadyPassed.class, () -> AttemptRule.check(exam(), past, anew.plus(Duration.ofDays(9))));
    }

    @Test
    void practiceHasNoLimit() {
        var practice = quiz(QuizKind.PRACTICE, new Limits(null, null, null, null));
        var past = IntStream.range(0, 50).mapToObj(i -> ended(LAST_END, null)).toList();
        assertDoesNotThrow(() -> AttemptRule.check(practice, past, LAST_END));
    }

    @Test
    void anExaminationWithoutALimitMayBeTakenUntilItIsPassed() {
        var endless = quiz(QuizKind.EXAM, new Limits(45, null, null, 60));
        assertDoesNotThrow(() -> AttemptRule.check(endless, failed(12), LAST_END));
        assertThrows(AlreadyPassed.class, () -> AttemptRule.check(endless, List.of(ended(LAST_END, true)), LAST_END));
    }

    @Test
    void withoutAFurtherRoundNothingIsLeftHoweverLongOneWaits() {
        var once = quiz(QuizKind.PRETEST, new Limits(null, 1, null, null));
        assertDoesNotThrow(() -> AttemptRule.check(once, List.of(), LAST_END));
        assertThrows(
                NoAttemptLeft.class, () -> AttemptRule.check(once, failed(1), LAST_END.plus(Duration.ofDays(3650))));
    }

    /** So many failed attempts, an hour apart, the last ending at LAST_END. */
    private static List<AttemptRow> failed(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ended(LAST_END.minus(Duration.ofHours(count - 1L - i)), false))
                .toList();
    }

    private static AttemptRow ended(Instant at, Boolean passed) {
        return new AttemptRow(1L, 1, AttemptState.SUBMITTED, at.minusSeconds(600), null, at, 5, 20, passed);
    }
}
