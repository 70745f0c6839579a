package org.thongthin.journeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thongthin.assessment.AttemptQuestion;

/** Looks the right answers up in the attempt's own order of options. */
@ApplicationScoped
@Transactional
public class RightAnswersInServer implements RightAnswers {

    @Inject
    EntityManager entityManager;

    @Override
    public List<String> of(Long attemptId) {
        return entityManager
                .createQuery(
                        "select q from AttemptQuestion q where q.attempt.id = :id order by q.slot",
                        AttemptQuestion.class)
                .setParameter("id", attemptId)
                .getResultStream()
                .map(RightAnswersInServer::letters)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String letters(AttemptQuestion question) {
        Set<Integer> right = question.getQuestionVersion().getRight();
        List<Integer> order = question.getOrder();
        return IntStream.range(0, order.size())
                .filter(place -> right.contains(order.get(place)))
                .mapToObj(place -> String.valueOf((char) ('a' + place)))
                .collect(Collectors.joining());
    }
}
