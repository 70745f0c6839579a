package org.thongthin.certification;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.people.Person;

/** A step in a candidacy's history: who moved it, when, from where to where, and why. */
@Entity
@Immutable
public class CandidacyMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Candidacy candidacy;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CandidacyState fromState;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private CandidacyState toState;

    @Column(nullable = false)
    private Instant movedAt;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "moved_by")
    private Person movedBy;

    private String reason;

    protected CandidacyMove() {}

    /** @param by null: the rules, without anybody */
    CandidacyMove(Candidacy candidacy, CandidacyState from, Person by, String reason, Instant at) {
        this.candidacy = candidacy;
        this.fromState = from;
        this.toState = candidacy.getState();
        this.movedBy = by;
        this.reason = reason;
        this.movedAt = at;
    }

    public Candidacy getCandidacy() {
        return candidacy;
    }

    /** Null: it was begun. */
    public CandidacyState getFromState() {
        return fromState;
    }

    public CandidacyState getToState() {
        return toState;
    }

    public String getReason() {
        return reason;
    }
}
