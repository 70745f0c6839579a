package org.thongthin.assessment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thongthin.assessment.Acknowledgement;
import org.thongthin.assessment.AnswerUnreadable;
import org.thongthin.assessment.Attempt;
import org.thongthin.assessment.AttemptKeyUnknown;
import org.thongthin.assessment.AttemptQuestion;
import org.thongthin.assessment.AttemptState;
import org.thongthin.assessment.AttemptView;
import org.thongthin.assessment.Attempts;
import org.thongthin.assessment.CounterReused;
import org.thongthin.assessment.QuestionOption;
import org.thongthin.assessment.ReceivedAnswer;
import org.thongthin.assessment.Response;
import org.thongthin.assessment.TooManyResponses;
import org.thongthin.platform.Hashes;

/**
 * What a browser does during an attempt. Open to everybody at the outer door: each call is authorised by the attempt's key, not by a
 * session, so that it survives the end of the session and the death of a node.
 */
@Stateless
@PermitAll
public class AttemptAnswers {

    /** Far more than anybody gives; a runaway script must not fill the table. */
    private static final int MOST_RESPONSES = 2_000;

    @Inject
    Attempts attempts;

    @Inject
    AttemptCloser closer;

    @Inject
    Clock clock;

    /** The attempt as it stands, in whichever browser. */
    public AttemptView view(Long attemptId, String key) {
        opened(attemptId, key);
        Attempt attempt = attempts.withQuestions(attemptId).orElseThrow();
        closer.loadOptions(attempt);
        boolean over = attempt.getState() == AttemptState.OPEN && attempt.isPastDeadline(clock.instant());
        return new AttemptView(
                attemptId,
                attempt.getQuiz().getKind(),
                over ? AttemptState.TIMED_OUT : attempt.getState(),
                clock.instant(),
                attempt.getDeadline(),
                attempt.getQuestions().stream().map(AttemptAnswers::item).toList());
    }

    private static AttemptView.Item item(AttemptQuestion question) {
        List<QuestionOption> options = question.getQuestionVersion().getOptions();
        List<AttemptView.Choice> choices = new ArrayList<>();
        for (Integer position : question.getOrder()) {
            String letter = String.valueOf((char) ('a' + choices.size()));
            choices.add(new AttemptView.Choice(letter, options.get(position).getText()));
        }
        return new AttemptView.Item(
                question.getSlot(),
                question.getQuestionVersion().getType(),
                question.getQuestionVersion().getStem(),
                choices,
                Optional.ofNullable(question.getAnswer()).orElse(""),
                question.getAnswerSeq());
    }

    /**
     * Stores an answer. It is acknowledged only after it is in the database; the same delivery again gives the same acknowledgement
     * and changes nothing.
     */
    public Acknowledgement receive(Long attemptId, String key, ReceivedAnswer received) {
        Delivery delivery = delivery(attemptId, key, received);
        AttemptQuestion question = delivery.question();
        if (question == null) {
            throw new AnswerUnreadable();
        }
        Response before = delivery.before();
        if (before != null && !before.repeats(received)) {
            throw new CounterReused();
        }
        Response response = before == null ? store(delivery.attempt(), question, received) : before;
        return new Acknowledgement(
                response.getSeq(),
                response.getStatus(),
                question.getAnswerSeq(),
                Optional.ofNullable(question.getAnswer()).orElse(""),
                clock.instant());
    }

    /** @param before this very delivery where it came before; null otherwise. question: null where there is no such slot */
    private record Delivery(Attempt attempt, AttemptQuestion question, Response before) {}

    /** One statement that lets one answer of an attempt at a time through. */
    private Delivery delivery(Long attemptId, String key, ReceivedAnswer received) {
        if (key == null) {
            throw new AttemptKeyUnknown();
        }
        return attempts
                .entityManager()
                .createQuery(Attempts.DELIVERY, Object[].class)
                .setParameter("id", attemptId)
                .setParameter("keyHash", Hashes.sha256(key))
                .setParameter("slot", received.slot())
                .setParameter("client", received.client())
                .setParameter("counter", received.counter())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Delivery((Attempt) row[0], (AttemptQuestion) row[1], (Response) row[2]))
                .orElseThrow(AttemptKeyUnknown::new);
    }

    private Response store(Attempt attempt, AttemptQuestion question, ReceivedAnswer received) {
        if (attempt.getLastSeq() >= MOST_RESPONSES) {
            throw new TooManyResponses();
        }
        Response response = attempt.receive(question, received, clock.instant());
        attempts.entityManager().persist(response);
        return response;
    }

    /** Hands the attempt in. Doing so twice, or after the time, changes nothing. */
    public AttemptState submit(Long attemptId, String key) {
        opened(attemptId, key);
        return closer.close(attemptId).getState();
    }

    private void opened(Long attemptId, String key) {
        if (key == null || attempts.opened(attemptId, Hashes.sha256(key)).isEmpty()) {
            throw new AttemptKeyUnknown();
        }
    }
}
