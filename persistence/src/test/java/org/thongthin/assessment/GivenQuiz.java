package org.thongthin.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.assessment.QuizDraft.Limits;
import org.thongthin.people.Person;
import org.thongthin.platform.Bilingual;

/** Quizzes and items for tests. */
final class GivenQuiz {

    static final Instant START = Instant.parse("2026-11-22T02:00:00.000001Z");
    static final Instant DEADLINE = Instant.parse("2026-11-22T02:45:00.000001Z");

    /** CURRICULUM: 45 minutes, 3 attempts, then 7 days' wait, 60 per cent. */
    static final Limits EXAM_LIMITS = new Limits(45, 3, 7, 60);

    private static final Bilingual TEXT = new Bilingual("ทดสอบ", "Test");

    private GivenQuiz() {}

    static Quiz exam() {
        return quiz(QuizKind.EXAM, EXAM_LIMITS);
    }

    static Quiz quiz(QuizKind kind, Limits limits) {
        return new Quiz(new QuizDraft(kind, limits, List.of(new QuizDraft.DrawDraft("exam/m1", 5, TEXT)), Map.of()));
    }

    /** @param right one sign an option: + right, - wrong */
    static QuestionVersion item(QuestionType type, String right) {
        List<OptionDraft> options = Stream.of(right.split(""))
                .map(sign -> new OptionDraft("option", null, sign.equals("+")))
                .toList();
        var draft = new QuestionDraft("q", "exam/m1", type, CognitiveLevel.APPLY, "stem", "feedback", options);
        return new QuestionVersion(new Question(null, "q"), 1, draft, START);
    }

    static Attempt attempt(Quiz quiz, int number) {
        return new Attempt(quiz, new Person(TEXT, TEXT, null), number, START);
    }

    /** An examination of so many single-choice items, begun at START; the right option is always b. */
    static Attempt examOf(int items) {
        return examOf(exam(), 1, items);
    }

    static Attempt examOf(Quiz quiz, int number, int items) {
        Attempt attempt = attempt(quiz, number);
        for (int i = 0; i < items; i++) {
            attempt.ask(item(QuestionType.SINGLE, "-+--"), 0, List.of(0, 1, 2, 3));
        }
        return attempt;
    }

    /** Answers the first items right, the others not at all, and hands in. */
    static Attempt handedIn(Attempt attempt, int right) {
        attempt.getQuestions().subList(0, right).forEach(question -> answer(attempt, question, "b"));
        attempt.close(START.plusSeconds(60));
        return attempt;
    }

    static Response answer(Attempt attempt, AttemptQuestion question, String letters) {
        return attempt.receive(question, received(letters, question.getAnswerSeq()), START.plusSeconds(30));
    }

    static ReceivedAnswer received(String letters, int basedOn) {
        return new ReceivedAnswer("0b5c2f9e-3d4a-4a59-9d3c-6f1f1c2f8a11", 1, 1, letters, basedOn);
    }
}
