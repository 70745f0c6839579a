package org.thongthin.learning;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.assessment.Attempt;
import org.thongthin.course.Activity;

/** An activity that is complete, and why. */
@Entity
@Immutable
public class Progress {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Enrolment enrolment;

    @ManyToOne(fetch = LAZY, optional = false)
    private Activity activity;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private CompletionReason reason;

    @ManyToOne(fetch = LAZY)
    private Attempt attempt;

    @Column(nullable = false)
    private Instant completedAt;

    protected Progress() {}

    /** @param attempt null where a page was viewed */
    public Progress(Enrolment enrolment, Activity activity, CompletionReason reason, Attempt attempt, Instant at) {
        this.enrolment = enrolment;
        this.activity = activity;
        this.reason = reason;
        this.attempt = attempt;
        this.completedAt = at;
    }

    public Long getId() {
        return id;
    }
}
