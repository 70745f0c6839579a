package org.thongthin.learning;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.thongthin.people.Person;
import org.thongthin.platform.ThaiText;

/** Somebody to whom a course was assigned. How far they are is told by the enrolment alone. */
@Entity
public class AssignmentPerson {

    public static final int MOST_CHARACTERS = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private CourseAssignment assignment;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = LAZY, optional = false)
    private Enrolment enrolment;

    private Instant withdrawnAt;

    @ManyToOne(fetch = LAZY)
    private Person withdrawnBy;

    private String withdrawnFor;

    protected AssignmentPerson() {}

    public AssignmentPerson(CourseAssignment assignment, Person person, Enrolment enrolment) {
        this.assignment = assignment;
        this.person = person;
        this.enrolment = enrolment;
    }

    /** Takes the duty back; what was learnt stays. Refused without a reason, and the second time. */
    public void withdraw(String reason, Person by, Instant at) {
        String line = reason == null ? "" : ThaiText.normaliseLine(reason);
        if (line.isEmpty()) {
            throw new AssignmentRefused.WithdrawalUnexplained();
        }
        if (withdrawnAt != null) {
            throw new AssignmentRefused.WithdrawnBefore();
        }
        withdrawnFor = line.substring(0, Math.min(line.length(), MOST_CHARACTERS));
        withdrawnBy = by;
        withdrawnAt = at;
    }

    public Long getId() {
        return id;
    }

    public Enrolment getEnrolment() {
        return enrolment;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public String getWithdrawnFor() {
        return withdrawnFor;
    }
}
