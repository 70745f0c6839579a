package org.thongthin.learning;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.thongthin.people.Person;
import org.thongthin.platform.ThaiText;

/** Says that a record does not count, and why. The record itself stays as it was written. */
@Entity
@Immutable
public class TrainingCancellation {

    public static final int MOST_CHARACTERS = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = LAZY, optional = false)
    private TrainingRecord record;

    @Column(nullable = false)
    private String reason;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person cancelledBy;

    @Column(nullable = false)
    private Instant cancelledAt;

    protected TrainingCancellation() {}

    /** Refused for one's own hours and without a reason. */
    public TrainingCancellation(TrainingRecord record, String reason, Person by, Instant at) {
        TrainingRecord.refuseOwn(record.getPerson(), by);
        String line = reason == null ? "" : ThaiText.normaliseLine(reason);
        if (line.isEmpty()) {
            throw new HoursRefused.CancellationUnexplained();
        }
        this.record = record;
        this.reason = line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) : line;
        this.cancelledBy = by;
        this.cancelledAt = at;
    }

    public String getReason() {
        return reason;
    }
}
