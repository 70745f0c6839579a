package org.thongthin.assessment;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.EAGER;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The settings of a quiz, immutable like the course version that it is in. */
@Entity
@Immutable
@Cacheable
@Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
public class Quiz {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private QuizKind kind;

    private int items;
    private Integer minutes;
    private Integer maxAttempts;
    private Integer waitDays;
    private Integer passPercent;

    @ElementCollection(fetch = EAGER)
    @CollectionTable(name = "quiz_draw", joinColumns = @JoinColumn(name = "quiz_id"))
    @OrderColumn(name = "position")
    @Immutable
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    private List<QuizDraw> draws = new ArrayList<>();

    @ElementCollection(fetch = EAGER)
    @CollectionTable(name = "quiz_level_share", joinColumns = @JoinColumn(name = "quiz_id"))
    @MapKeyColumn(name = "level")
    @MapKeyEnumerated(STRING)
    @MapKeyJdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "percent", nullable = false)
    @Immutable
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    private Map<CognitiveLevel, Integer> levels = new EnumMap<>(CognitiveLevel.class);

    protected Quiz() {}

    public Quiz(QuizDraft draft) {
        kind = draft.kind();
        minutes = draft.limits().minutes();
        maxAttempts = draft.limits().attempts();
        waitDays = draft.limits().waitDays();
        passPercent = draft.limits().passPercent();
        draft.draws().forEach(draw -> draws.add(new QuizDraw(draw.pool(), draw.items(), draw.title())));
        levels.putAll(draft.levels());
        items = draws.stream().mapToInt(QuizDraw::getItems).sum();
    }

    /** When an attempt begun at this moment ends; empty without a time limit. */
    public Optional<Instant> deadlineFrom(Instant start) {
        return Optional.ofNullable(minutes).map(limit -> start.plus(Duration.ofMinutes(limit)));
    }

    /** Whether so many right items are enough; null where the quiz is not scored. */
    public Boolean passes(int correct, int of) {
        return passPercent == null ? null : correct * 100 >= passPercent * of;
    }

    public boolean isExam() {
        return kind == QuizKind.EXAM;
    }

    public Long getId() {
        return id;
    }

    public QuizKind getKind() {
        return kind;
    }

    public int getItems() {
        return items;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public Integer getMaxAttempts() {
        return maxAttempts;
    }

    public Integer getWaitDays() {
        return waitDays;
    }

    public Integer getPassPercent() {
        return passPercent;
    }

    public List<QuizDraw> getDraws() {
        return List.copyOf(draws);
    }

    public Map<CognitiveLevel, Integer> getLevels() {
        return Map.copyOf(levels);
    }
}
