package org.thongthin.certification;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.thongthin.people.Person;
import org.thongthin.platform.ThaiDates;

/** The end of an award by decision, from that day on. The award itself does not change. */
@Entity
@Immutable
public class Revocation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = LAZY, optional = false)
    private Award award;

    @Column(nullable = false)
    private LocalDate revokedOn;

    @Column(nullable = false)
    private Instant revokedAt;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "revoked_by")
    private Person revokedBy;

    @Column(nullable = false)
    private String reason;

    protected Revocation() {}

    /** Holds from the day of that moment on. Refused for one's own award, and without a reason. */
    public Revocation(Award award, Person by, String reason, Instant at) {
        if (by == award.getPerson()
                || by.getId() != null && by.getId().equals(award.getPerson().getId())) {
            throw new ForOneself();
        }
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        this.award = award;
        this.revokedBy = by;
        this.reason = reason;
        this.revokedAt = at;
        this.revokedOn = LocalDate.ofInstant(at, ThaiDates.BANGKOK);
    }

    public LocalDate getRevokedOn() {
        return revokedOn;
    }
}
