package org.thongthin.assessment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thongthin.assessment.Attempt;
import org.thongthin.assessment.AttemptKey;
import org.thongthin.assessment.AttemptNotFound;
import org.thongthin.assessment.AttemptResult;
import org.thongthin.assessment.AttemptRow;
import org.thongthin.assessment.AttemptRule;
import org.thongthin.assessment.AttemptState;
import org.thongthin.assessment.Attempts;
import org.thongthin.assessment.Drawable;
import org.thongthin.assessment.MustWait;
import org.thongthin.assessment.Paper;
import org.thongthin.assessment.QuestionType;
import org.thongthin.assessment.QuestionVersion;
import org.thongthin.assessment.Questions;
import org.thongthin.assessment.Quiz;
import org.thongthin.assessment.QuizDraw;
import org.thongthin.assessment.QuizRules;
import org.thongthin.people.Person;
import org.thongthin.platform.BusinessException;
import org.thongthin.platform.Caller;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;

/** The caller's own attempts: starting one, and a key for a browser that goes on with it. */
@Stateless
@RolesAllowed(Role.IS_OFFICER)
public class AttemptService {

    private static final int KEY_CHARACTERS = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Attempts attempts;

    @Inject
    Questions questions;

    @Inject
    AttemptCloser closer;

    @Inject
    AttemptResults results;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Starts an attempt, or goes on with the one that is open. The caller of this method has made sure that the person may take the
     * quiz, and holds a lock that lets one start of this person at a time through.
     *
     * @return the attempt's id
     */
    public Long start(Long quizId) {
        Long personId = caller.getPersonId();
        Instant now = clock.instant();
        List<AttemptRow> past = mine(quizId, now);
        for (AttemptRow row : past) {
            if (row.state() == AttemptState.OPEN) {
                return row.id();
            }
        }
        EntityManager entityManager = attempts.entityManager();
        Quiz quiz = entityManager.find(Quiz.class, quizId);
        AttemptRule.check(quiz, past, now);
        Attempt attempt = new Attempt(quiz, entityManager.getReference(Person.class, personId), past.size() + 1, now);
        ask(attempt, quiz);
        entityManager.persist(attempt);
        return attempt.getId();
    }

    /** The caller's attempts, oldest first. What time has closed is closed here too: nobody has to wait for the sweeper. */
    private List<AttemptRow> mine(Long quizId, Instant now) {
        List<AttemptRow> rows = attempts.rows(quizId, caller.getPersonId());
        List<AttemptRow> overdue = rows.stream()
                .filter(row ->
                        row.state() == AttemptState.OPEN && row.deadline() != null && now.isAfter(row.deadline()))
                .toList();
        overdue.forEach(row -> closer.close(row.id()));
        return overdue.isEmpty() ? rows : attempts.rows(quizId, caller.getPersonId());
    }

    private void ask(Attempt attempt, Quiz quiz) {
        List<Drawable> drawn = new ArrayList<>(Paper.draw(
                questions.pool(quiz.getId()),
                quiz.getDraws().stream().map(QuizDraw::getItems).toList(),
                quiz.getLevels(),
                RANDOM));
        Collections.shuffle(drawn, RANDOM);
        Map<Long, QuestionVersion> versions =
                questions
                        .versions(
                                drawn.stream().map(Drawable::questionVersionId).toList())
                        .stream()
                        .distinct()
                        .collect(Collectors.toMap(QuestionVersion::getId, Function.identity()));
        for (Drawable item : drawn) {
            QuestionVersion version = versions.get(item.questionVersionId());
            attempt.ask(version, item.draw(), order(version));
        }
    }

    /** True stays before false, as everybody expects; other options are shuffled. */
    private static List<Integer> order(QuestionVersion version) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, version.getOptions().size()).boxed().toList());
        if (version.getType() != QuestionType.TRUE_FALSE) {
            Collections.shuffle(order, RANDOM);
        }
        return order;
    }

    /** A new key to the caller's attempt, for one browser. It is told once; only its hash is kept. */
    public String issueKey(Long attemptId) {
        Attempt attempt = attempts.ofPerson(attemptId, caller.getPersonId()).orElseThrow(AttemptNotFound::new);
        String key = RandomCodes.ofLength(KEY_CHARACTERS);
        attempts.entityManager().persist(new AttemptKey(key, attempt, clock.instant()));
        return key;
    }

    /** The rules of a quiz, whether the caller may start it now, and the caller's attempts; one whose time is over is closed before. */
    public QuizRules rules(Long quizId) {
        Quiz quiz = attempts.entityManager().find(Quiz.class, quizId);
        List<AttemptRow> mine = mine(quizId, clock.instant());
        String refusal = null;
        Instant from = null;
        try {
            AttemptRule.check(quiz, closed(mine), clock.instant());
        } catch (MustWait wait) {
            refusal = wait.getKey();
            from = wait.getFrom();
        } catch (BusinessException refused) {
            refusal = refused.getKey();
        }
        return new QuizRules(
                quiz.getKind(),
                quiz.getItems(),
                quiz.getMinutes(),
                quiz.getMaxAttempts(),
                quiz.getWaitDays(),
                quiz.getPassPercent(),
                refusal,
                from,
                mine);
    }

    private static List<AttemptRow> closed(List<AttemptRow> rows) {
        return rows.stream().filter(row -> row.state() != AttemptState.OPEN).toList();
    }

    /** How the caller's attempt went, closed before where its time is over; empty of items while it is open. */
    public AttemptResult result(Long attemptId) {
        Attempt attempt = attempts.ofPerson(attemptId, caller.getPersonId()).orElseThrow(AttemptNotFound::new);
        if (attempt.getState() == AttemptState.OPEN && attempt.isPastDeadline(clock.instant())) {
            closer.close(attemptId);
        }
        return results.of(attempt);
    }
}
