package org.thongthin.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import org.thongthin.assessment.Attempt;
import org.thongthin.assessment.AttemptClosed;
import org.thongthin.assessment.Attempts;
import org.thongthin.assessment.Questions;

/** Ends and scores an attempt within the caller's transaction, once, whoever asks and however often. */
@ApplicationScoped
class AttemptCloser {

    @Inject
    Attempts attempts;

    @Inject
    Questions questions;

    @Inject
    Event<AttemptClosed> closed;

    @Inject
    Clock clock;

    /** The attempt, which is closed now, by this call or by an earlier one. */
    Attempt close(Long attemptId) {
        EntityManager entityManager = attempts.entityManager();
        entityManager.find(Attempt.class, attemptId, LockModeType.PESSIMISTIC_WRITE);
        Attempt attempt = attempts.withQuestions(attemptId).orElseThrow();
        loadOptions(attempt);
        if (attempt.close(clock.instant())) {
            closed.fire(new AttemptClosed(
                    attemptId,
                    attempt.getQuiz().getId(),
                    attempt.getPerson().getId(),
                    attempt.getClosedAt(),
                    attempt.getPercent(),
                    attempt.getPassed(),
                    attempt.getState()));
        }
        return attempt;
    }

    /** One statement for the options of all items. */
    void loadOptions(Attempt attempt) {
        List<Long> ids = attempt.getQuestions().stream()
                .map(question -> question.getQuestionVersion().getId())
                .toList();
        questions.versions(ids);
    }
}
