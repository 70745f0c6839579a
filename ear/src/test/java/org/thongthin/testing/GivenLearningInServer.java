package org.thongthin.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.thongthin.assessment.Attempt;
import org.thongthin.assessment.AttemptQuestion;
import org.thongthin.assessment.ReceivedAnswer;
import org.thongthin.course.Activity;
import org.thongthin.learning.CompletionReason;
import org.thongthin.learning.Enrolment;
import org.thongthin.learning.Progress;
import org.thongthin.learning.service.EnrolmentService;
import org.thongthin.learning.service.LessonService;

/** Uses the real services where a person would act, and the entities where only the outcome is needed. */
@ApplicationScoped
public class GivenLearningInServer implements GivenLearning {

    @Inject
    EntityManager entityManager;

    @Inject
    EnrolmentService enrolments;

    @Inject
    LessonService lessons;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Override
    public Long exam(Login officer) {
        return doing(officer, () -> {
            enrolments.enrol(COURSE);
            return lessons.start(COURSE, "exam", "final");
        });
    }

    private <T> T doing(Login officer, java.util.concurrent.Callable<T> action) {
        try {
            return acting.as(officer, action);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    @Transactional
    public void allButTheExam(Login officer) {
        doing(officer, () -> {
            enrolments.enrol(COURSE);
            return null;
        });
        Enrolment enrolment = entityManager
                .createQuery("from Enrolment where person.id = :person", Enrolment.class)
                .setParameter("person", officer.personId())
                .getSingleResult();
        List<Activity> others = entityManager
                .createQuery("from Activity where courseVersion = :version and code <> 'final'", Activity.class)
                .setParameter("version", enrolment.getCourseVersion())
                .getResultList();
        for (Activity activity : others) {
            entityManager.persist(new Progress(enrolment, activity, CompletionReason.VIEWED, null, clock.instant()));
            enrolment.completedOneOf(others.size() + 1, clock.instant());
        }
    }

    @Override
    @Transactional
    public void answerAllRight(Long attemptId) {
        Attempt attempt = entityManager.find(Attempt.class, attemptId);
        String client = UUID.randomUUID().toString();
        for (AttemptQuestion question : attempt.getQuestions()) {
            ReceivedAnswer right =
                    new ReceivedAnswer(client, question.getSlot(), question.getSlot(), letters(question), 0);
            entityManager.persist(attempt.receive(question, right, clock.instant()));
        }
    }

    @Override
    @Transactional
    public Map<Integer, String> right(Long attemptId) {
        Map<Integer, String> right = new TreeMap<>();
        entityManager
                .find(Attempt.class, attemptId)
                .getQuestions()
                .forEach(question -> right.put(question.getSlot(), letters(question)));
        return right;
    }

    private static String letters(AttemptQuestion question) {
        List<Integer> order = question.getOrder();
        return question.getQuestionVersion().getRight().stream()
                .map(position -> String.valueOf((char) ('a' + order.indexOf(position))))
                .sorted()
                .collect(Collectors.joining());
    }

    @Override
    @Transactional
    public List<String> responses(Long attemptId) {
        return entityManager
                .createQuery(
                        "select concat(r.seq, ':', r.slot, ':', r.answer, ':', cast(r.status as string))"
                                + " from Response r where r.attempt.id = :attempt order by r.seq",
                        String.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    @Override
    @Transactional
    public Map<Integer, String> standing(Long attemptId) {
        Map<Integer, String> standing = new TreeMap<>();
        for (AttemptQuestion question :
                entityManager.find(Attempt.class, attemptId).getQuestions()) {
            if (question.getAnswer() != null) {
                standing.put(question.getSlot(), question.getAnswer());
            }
        }
        return standing;
    }

    @Override
    @Transactional
    public String state(Long attemptId) {
        return entityManager.find(Attempt.class, attemptId).getState().name();
    }

    @Override
    @Transactional
    public long count(String jpql, Long id) {
        return entityManager
                .createQuery(jpql, Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
