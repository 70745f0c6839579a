package org.thongthin.assessment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

public interface Attempts {

    EntityManager entityManager();

    @HQL("where id = :id and person.id = :personId")
    Optional<Attempt> ofPerson(Long id, Long personId);

    @HQL("select k.attempt.id from AttemptKey k where k.keyHash = :keyHash and k.attempt.id = :id")
    Optional<Long> opened(Long id, String keyHash);

    /**
     * All that receiving an answer needs, in one statement, with the attempt locked as a query under {@link LockModeType} asks:
     * question null where the attempt has no such slot, response null unless this delivery came before.
     */
    String DELIVERY =
            """
            select a, q, r from AttemptKey k join k.attempt a
            left join AttemptQuestion q on q.attempt = a and q.slot = :slot
            left join Response r on r.attempt = a and r.client = :client and r.counter = :counter
            where k.keyHash = :keyHash and a.id = :id""";

    @HQL("from Attempt a join fetch a.questions q join fetch q.questionVersion v where a.id = :id")
    Optional<Attempt> withQuestions(Long id);

    @HQL(
            """
            select a.id, a.number, a.state, a.startedAt, a.deadline, a.closedAt, a.correctItems, a.totalItems, a.passed
            from Attempt a where a.quiz.id = :quizId and a.person.id = :personId order by a.number, a.id""")
    List<AttemptRow> rows(Long quizId, Long personId);

    @HQL("select a.id from Attempt a where a.openMarker = 1 and a.deadline < :now order by a.deadline, a.id")
    List<Long> due(Instant now, Page page);

    @HQL("select r.slot from Response r where r.attempt.id = :attemptId and r.status = :status order by r.slot, r.seq")
    List<Integer> slots(Long attemptId, ResponseStatus status);
}
