package org.thongthin.certification;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.thongthin.certification.CandidacyState.CERTIFIED;
import static org.thongthin.certification.CandidacyState.ELIGIBLE;
import static org.thongthin.certification.CandidacyState.IN_PROGRESS;
import static org.thongthin.certification.CandidacyState.REJECTED;
import static org.thongthin.certification.CandidacyState.RETURNED;
import static org.thongthin.certification.CandidacyState.SUBMITTED;
import static org.thongthin.certification.CandidacyState.UNDER_REVIEW;
import static org.thongthin.certification.CandidacyState.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.people.Person;

/**
 * One person going for one programme, for one period. A renewal is the next period; nothing is ever reset. Each verb that moves it
 * gives the step for its history.
 */
@Entity
public class Candidacy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = LAZY, optional = false)
    private Programme programme;

    @ManyToOne(fetch = LAZY, optional = false)
    private ProgrammeVersion programmeVersion;

    private int period;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private Occasion occasion;

    private LocalDate countsAfter;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private CandidacyState state = IN_PROGRESS;

    private Byte openMarker = 1;

    @Column(nullable = false)
    private Instant startedAt;

    private Instant submittedAt;

    private Instant decidedAt;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    protected Candidacy() {}

    /** For the first award that the person ever goes for. */
    public Candidacy(Person person, ProgrammeVersion version, int period, Instant at) {
        this(person, version, period, Occasion.FIRST_AWARD, null, at);
    }

    /**
     * @param countsAfter issue of the award that is renewed; for a first award, the day up to which facts have been used for an
     *     earlier award; null where there was none
     */
    public Candidacy(
            Person person, ProgrammeVersion version, int period, Occasion occasion, LocalDate countsAfter, Instant at) {
        this.person = person;
        this.programme = version.getProgramme();
        this.programmeVersion = version;
        this.period = period;
        this.occasion = occasion;
        this.countsAfter = countsAfter;
        this.startedAt = at;
    }

    /** The first step of its history. */
    public CandidacyMove begun(Person by) {
        return new CandidacyMove(this, null, by, null, startedAt);
    }

    /** What the evaluation says: everything is there, or no longer. Once it is handed in, nothing moves by itself. */
    public Optional<CandidacyMove> found(boolean everything, Instant at) {
        if (everything && state == IN_PROGRESS) {
            return Optional.of(move(ELIGIBLE, null, null, at));
        }
        return !everything && state == ELIGIBLE ? Optional.of(move(IN_PROGRESS, null, null, at)) : Optional.empty();
    }

    /**
     * The person hands it in; once more changes nothing.
     *
     * @param everything whether every requirement is met at that moment
     */
    public Optional<CandidacyMove> submit(boolean everything, String statement, Instant at) {
        refuseIfClosed();
        if (programmeVersion.getDecision() == DecisionKind.AUTOMATIC) {
            throw new DecidedByTheRules();
        }
        if (state == SUBMITTED || state == UNDER_REVIEW) {
            return Optional.empty();
        }
        if (!everything) {
            throw new NotEligible();
        }
        submittedAt = at;
        return Optional.of(move(SUBMITTED, person, statement, at));
    }

    /** The person gives it up; once more changes nothing. */
    public Optional<CandidacyMove> withdraw(Instant at) {
        if (state == WITHDRAWN) {
            return Optional.empty();
        }
        refuseIfClosed();
        return Optional.of(move(WITHDRAWN, person, null, at));
    }

    /** A renewal that was never handed in ends with the time of grace. */
    public CandidacyMove lapse(Instant at) {
        refuseIfClosed();
        return move(WITHDRAWN, null, null, at);
    }

    /** The award is made without anybody's decision. Refused unless eligible in a programme that says so. */
    public CandidacyMove certify(Instant at) {
        if (state != ELIGIBLE || programmeVersion.getDecision() != DecisionKind.AUTOMATIC) {
            throw new NotEligible();
        }
        decidedAt = at;
        return move(CERTIFIED, null, null, at);
    }

    /** @param everything whether every requirement is met at that moment: who decides cannot do without one */
    public CandidacyMove certify(Person by, boolean everything, String reason, Instant at) {
        refuseUnlessUndecided(by);
        if (!everything) {
            throw new NotEligible();
        }
        return decide(CERTIFIED, by, reason, at);
    }

    /** Given back to the person, who changes what the reason says and hands in again. */
    public CandidacyMove giveBack(Person by, String reason, Instant at) {
        refuseUnlessUndecided(by);
        return decide(RETURNED, by, required(reason), at);
    }

    public CandidacyMove reject(Person by, String reason, Instant at) {
        refuseUnlessUndecided(by);
        return decide(REJECTED, by, required(reason), at);
    }

    private CandidacyMove decide(CandidacyState decision, Person by, String reason, Instant at) {
        decidedAt = at;
        decidedBy = by;
        return move(decision, by, reason, at);
    }

    private CandidacyMove move(CandidacyState to, Person by, String reason, Instant at) {
        CandidacyState from = state;
        state = to;
        openMarker = to.isOpen() ? (byte) 1 : null;
        return new CandidacyMove(this, from, by, reason, at);
    }

    /** Whether the person may still change what belongs to it. */
    public void refuseUnlessInHand() {
        refuseIfClosed();
        if (state == SUBMITTED || state == UNDER_REVIEW) {
            throw new BeingDecided();
        }
    }

    private void refuseIfClosed() {
        if (!state.isOpen()) {
            throw new CandidacyClosed();
        }
    }

    /** Refused where nothing waits for a decision, or for who would decide on the own case. */
    public void refuseUnlessUndecided(Person by) {
        if (isOf(by)) {
            throw new ForOneself();
        }
        if (state == SUBMITTED || state == UNDER_REVIEW) {
            return;
        }
        if (decidedBy != null && (state == RETURNED || state == CERTIFIED || state == REJECTED)) {
            throw new AlreadyDecided(decidedBy.getName().getTh());
        }
        refuseIfClosed();
        throw new NotSubmitted();
    }

    public boolean isOf(Person somebody) {
        return somebody == person
                || somebody.getId() != null && somebody.getId().equals(person.getId());
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        return reason;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Person getPerson() {
        return person;
    }

    public ProgrammeVersion getProgrammeVersion() {
        return programmeVersion;
    }

    public CandidacyState getState() {
        return state;
    }

    public int getPeriod() {
        return period;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    /** Null: there was no award before. */
    public LocalDate getCountsAfter() {
        return countsAfter;
    }

    /** The last time; null: never. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }
}
