package org.thongthin.assessment;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.platform.Hashes;

/** What an item asks, for ever: an edit makes the next version. */
@Entity
@Immutable
@Cacheable
@Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
public class QuestionVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Question question;

    private int number;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private QuestionType type;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private CognitiveLevel level;

    @Column(nullable = false)
    private String pool;

    @Column(nullable = false, columnDefinition = "text")
    private String stem;

    @Column(nullable = false, columnDefinition = "text")
    private String feedback;

    @Column(nullable = false, columnDefinition = "char(64)")
    private String sha256;

    @Column(nullable = false)
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "question_option", joinColumns = @JoinColumn(name = "question_version_id"))
    @OrderColumn(name = "position")
    @Immutable
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    private List<QuestionOption> options = new ArrayList<>();

    protected QuestionVersion() {}

    public QuestionVersion(Question question, int number, QuestionDraft draft, Instant at) {
        this.question = question;
        this.number = number;
        this.type = draft.type();
        this.level = draft.level();
        this.pool = draft.pool();
        this.stem = draft.stem();
        this.feedback = draft.feedback();
        this.sha256 = fingerprint(draft);
        this.createdAt = at;
        draft.options().forEach(o -> options.add(new QuestionOption(o.text(), o.feedback(), o.correct())));
    }

    /** Equal for two drafts that ask the same. */
    public static String fingerprint(QuestionDraft draft) {
        return Hashes.sha256(draft.toString());
    }

    /** The positions of the right options. */
    public Set<Integer> getRight() {
        Set<Integer> right = new TreeSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).isCorrect()) {
                right.add(i);
            }
        }
        return right;
    }

    public Long getId() {
        return id;
    }

    public Question getQuestion() {
        return question;
    }

    public int getNumber() {
        return number;
    }

    public QuestionType getType() {
        return type;
    }

    public CognitiveLevel getLevel() {
        return level;
    }

    public String getPool() {
        return pool;
    }

    public String getStem() {
        return stem;
    }

    public String getFeedback() {
        return feedback;
    }

    public String getSha256() {
        return sha256;
    }

    public List<QuestionOption> getOptions() {
        return List.copyOf(options);
    }
}
