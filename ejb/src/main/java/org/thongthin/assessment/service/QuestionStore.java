package org.thongthin.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thongthin.assessment.Question;
import org.thongthin.assessment.QuestionBank;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuestionVersion;
import org.thongthin.assessment.Questions;
import org.thongthin.assessment.Quiz;
import org.thongthin.assessment.QuizDraft;
import org.thongthin.assessment.QuizPoolItem;
import org.thongthin.organisation.Organisation;

/** Brings items into a bank and pins them for quizzes. A part of use cases, which decide who may publish what. */
@ApplicationScoped
public class QuestionStore {

    @Inject
    Questions questions;

    @Inject
    Clock clock;

    /** Makes the bank if need be and a new version of each item that is new or changed; returns the versions that stand now. */
    public List<QuestionVersion> store(Organisation owner, String bankCode, List<QuestionDraft> drafts) {
        EntityManager entityManager = questions.entityManager();
        QuestionBank bank = questions.bank(bankCode).orElseGet(() -> {
            QuestionBank made = new QuestionBank(owner, bankCode);
            entityManager.persist(made);
            return made;
        });
        Map<String, QuestionVersion> newest = questions.newest(bank.getId()).stream()
                .collect(Collectors.toMap(v -> v.getQuestion().getCode(), Function.identity()));
        List<QuestionVersion> standing = new ArrayList<>();
        for (QuestionDraft draft : drafts) {
            QuestionVersion present = newest.get(draft.code());
            standing.add(
                    present != null && present.getSha256().equals(QuestionVersion.fingerprint(draft))
                            ? present
                            : next(bank, present, draft));
        }
        return standing;
    }

    private QuestionVersion next(QuestionBank bank, QuestionVersion present, QuestionDraft draft) {
        EntityManager entityManager = questions.entityManager();
        Question question = present == null ? new Question(bank, draft.code()) : present.getQuestion();
        if (present == null) {
            entityManager.persist(question);
        }
        QuestionVersion version =
                new QuestionVersion(question, present == null ? 1 : present.getNumber() + 1, draft, clock.instant());
        entityManager.persist(version);
        return version;
    }

    /** Makes a quiz that draws from these versions, and from no others ever. */
    public Quiz publish(QuizDraft draft, List<QuestionVersion> standing) {
        EntityManager entityManager = questions.entityManager();
        Quiz quiz = new Quiz(draft);
        entityManager.persist(quiz);
        for (int draw = 0; draw < draft.draws().size(); draw++) {
            String pool = draft.draws().get(draw).pool();
            for (QuestionVersion item : standing) {
                if (item.getPool().equals(pool)) {
                    entityManager.persist(new QuizPoolItem(quiz, draw, item));
                }
            }
        }
        return quiz;
    }
}
