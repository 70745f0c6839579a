package org.thongthin.learning;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.thongthin.content.StoredFile;
import org.thongthin.people.Person;
import org.thongthin.platform.ThaiDates;

/** Hours of training outside the product, recorded for somebody with a file that proves them. Never edited, never deleted. */
@Entity
@Immutable
public class TrainingRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String organiser;

    @Column(nullable = false)
    private LocalDate fromOn;

    @Column(nullable = false)
    private LocalDate throughOn;

    private int halfHours;

    @ManyToOne(fetch = LAZY, optional = false)
    private StoredFile file;

    @Column(nullable = false)
    private String fileName;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person recordedBy;

    @Column(nullable = false)
    private Instant recordedAt;

    protected TrainingRecord() {}

    /** Refused ({@link HoursRefused}) where the draft is not sound on the day, or somebody records for oneself. */
    public TrainingRecord(
            Person person, TrainingDraft draft, StoredFile file, String fileName, Person recordedBy, Instant at) {
        refuseOwn(person, recordedBy);
        draft.refuseUnlessSound(LocalDate.ofInstant(at, ThaiDates.BANGKOK));
        this.person = person;
        this.title = draft.title();
        this.organiser = draft.organiser();
        this.fromOn = draft.from();
        this.throughOn = draft.through();
        this.halfHours = draft.halfHours();
        this.file = file;
        this.fileName = fileName;
        this.recordedBy = recordedBy;
        this.recordedAt = at;
    }

    static void refuseOwn(Person person, Person by) {
        if (person == by) {
            throw new HoursRefused.OwnHours();
        }
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }
}
