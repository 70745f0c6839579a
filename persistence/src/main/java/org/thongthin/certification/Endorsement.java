package org.thongthin.certification;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.thongthin.people.Person;

/** A supervisor's word for a candidacy: asked for, then given or declined, once. Who is declined may ask again. */
@Entity
public class Endorsement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Candidacy candidacy;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person supervisor;

    @Column(nullable = false)
    private Instant askedAt;

    private Instant answeredAt;

    private Boolean endorsed;

    private String note;

    private Byte openMarker = 1;

    protected Endorsement() {}

    public Endorsement(Candidacy candidacy, Person supervisor, Instant at) {
        candidacy.refuseUnlessInHand();
        if (candidacy.isOf(supervisor)) {
            throw new ForOneself();
        }
        this.candidacy = candidacy;
        this.supervisor = supervisor;
        this.askedAt = at;
    }

    /** The posting names somebody else by now. */
    public void askInstead(Person successor) {
        if (candidacy.isOf(successor)) {
            throw new ForOneself();
        }
        supervisor = successor;
    }

    /** @param words needed where it is declined */
    public void answer(Person by, boolean given, String words, Instant at) {
        if (candidacy.isOf(by)) {
            throw new ForOneself();
        }
        if (answeredAt != null) {
            throw new EndorsementAnswered();
        }
        if (!given && (words == null || words.isBlank())) {
            throw new ReasonMissing();
        }
        supervisor = by;
        endorsed = given;
        note = words;
        answeredAt = at;
        openMarker = null;
    }

    public Long getId() {
        return id;
    }

    public Candidacy getCandidacy() {
        return candidacy;
    }

    public Person getSupervisor() {
        return supervisor;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }
}
