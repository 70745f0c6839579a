package org.thongthin.assessment;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

public interface Questions {

    EntityManager entityManager();

    @HQL("where code = :code")
    Optional<QuestionBank> bank(String code);

    @HQL("from QuestionVersion v join fetch v.question q where q.bank.id = :bankId and v.number = "
            + "(select max(w.number) from QuestionVersion w where w.question = q)")
    List<QuestionVersion> newest(Long bankId);

    @HQL("select i.questionVersion.id, i.draw, i.level from QuizPoolItem i where i.quiz.id = :quizId order by i.id")
    List<Drawable> pool(Long quizId);

    @HQL("from QuestionVersion v left join fetch v.options where v.id in :ids")
    List<QuestionVersion> versions(List<Long> ids);
}
