package org.thongthin.certification;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.people.Person;

/** One person going for one programme, for one period. A renewal is the next period; nothing is ever reset. */
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
    private CandidacyState state = CandidacyState.IN_PROGRESS;

    private Byte openMarker = 1;

    @Column(nullable = false)
    private Instant startedAt;

    private Instant decidedAt;

    protected Candidacy() {}

    public Candidacy(Person person, ProgrammeVersion version, int period, Instant at) {
        this.person = person;
        this.programme = version.getProgramme();
        this.programmeVersion = version;
        this.period = period;
        this.startedAt = at;
    }

    /** All requirements are met. */
    public void becomeEligible() {
        if (state == CandidacyState.IN_PROGRESS) {
            state = CandidacyState.ELIGIBLE;
        }
    }

    /** The award is made. Refused unless eligible. */
    public void certify(Instant at) {
        if (state != CandidacyState.ELIGIBLE) {
            throw new NotEligible();
        }
        state = CandidacyState.CERTIFIED;
        openMarker = null;
        decidedAt = at;
    }

    public Long getId() {
        return id;
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
}
