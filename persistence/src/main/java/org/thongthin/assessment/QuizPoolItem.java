package org.thongthin.assessment;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An item that a quiz may draw, pinned when the quiz was published. */
@Entity
@Immutable
public class QuizPoolItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Quiz quiz;

    private int draw;

    @ManyToOne(fetch = LAZY, optional = false)
    private QuestionVersion questionVersion;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private CognitiveLevel level;

    protected QuizPoolItem() {}

    public QuizPoolItem(Quiz quiz, int draw, QuestionVersion item) {
        this.quiz = quiz;
        this.draw = draw;
        this.questionVersion = item;
        this.level = item.getLevel();
    }

    public QuestionVersion getQuestionVersion() {
        return questionVersion;
    }

    public Long getId() {
        return id;
    }
}
