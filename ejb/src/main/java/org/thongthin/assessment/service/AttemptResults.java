package org.thongthin.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.thongthin.assessment.Attempt;
import org.thongthin.assessment.AttemptQuestion;
import org.thongthin.assessment.AttemptResult;
import org.thongthin.assessment.AttemptResult.ItemResult;
import org.thongthin.assessment.AttemptResult.ModuleScore;
import org.thongthin.assessment.AttemptState;
import org.thongthin.assessment.Attempts;
import org.thongthin.assessment.QuestionOption;
import org.thongthin.assessment.Quiz;
import org.thongthin.assessment.QuizDraw;
import org.thongthin.assessment.ResponseStatus;

/** Says how an attempt went, and no more than its officer may know. */
@ApplicationScoped
class AttemptResults {

    @Inject
    Attempts attempts;

    @Inject
    AttemptCloser closer;

    AttemptResult of(Attempt found) {
        Attempt attempt = attempts.withQuestions(found.getId()).orElseThrow();
        Quiz quiz = attempt.getQuiz();
        boolean closed = attempt.getState() != AttemptState.OPEN;
        List<ItemResult> items = new ArrayList<>();
        if (closed) {
            closer.loadOptions(attempt);
            attempt.getQuestions().forEach(question -> items.add(item(attempt, question)));
        }
        return new AttemptResult(
                attempt.getId(),
                quiz.getId(),
                quiz.getKind(),
                attempt.getState(),
                attempt.getNumber(),
                quiz.getMaxAttempts(),
                quiz.getPassPercent(),
                attempt.getStartedAt(),
                attempt.getClosedAt(),
                closed ? attempt.getCorrectItems() : 0,
                attempt.getTotalItems(),
                attempt.getPercent(),
                attempt.getPassed(),
                attempt.revealsRightAnswers(),
                closed ? modules(attempt) : List.of(),
                items,
                attempts.slots(attempt.getId(), ResponseStatus.LATE).stream()
                        .distinct()
                        .toList());
    }

    private static List<ModuleScore> modules(Attempt attempt) {
        List<ModuleScore> scores = new ArrayList<>();
        List<QuizDraw> draws = attempt.getQuiz().getDraws();
        for (int draw = 0; draw < draws.size(); draw++) {
            int place = draw;
            List<AttemptQuestion> of = attempt.getQuestions().stream()
                    .filter(question -> question.getDraw() == place)
                    .toList();
            int right = (int) of.stream().filter(AttemptQuestion::getCorrect).count();
            scores.add(new ModuleScore(draws.get(draw).getTitle(), right, of.size()));
        }
        return scores;
    }

    private static ItemResult item(Attempt attempt, AttemptQuestion question) {
        List<QuestionOption> all = question.getQuestionVersion().getOptions();
        Set<Integer> chosen = question.getChosen();
        boolean correct = Boolean.TRUE.equals(question.getCorrect());
        List<AttemptResult.Option> options = new ArrayList<>();
        for (Integer position : question.getOrder()) {
            QuestionOption option = all.get(position);
            boolean mine = chosen.contains(position);
            options.add(new AttemptResult.Option(
                    option.getText(),
                    mine,
                    attempt.revealsRightAnswers() ? option.isCorrect() : null,
                    mine ? option.getFeedback() : null));
        }
        return new ItemResult(
                question.getSlot(),
                attempt.getQuiz().getDraws().get(question.getDraw()).getTitle(),
                question.getQuestionVersion().getType(),
                question.getQuestionVersion().getStem(),
                correct,
                correct || attempt.revealsRightAnswers()
                        ? question.getQuestionVersion().getFeedback()
                        : null,
                options);
    }
}
