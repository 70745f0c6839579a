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
import org.thongthin.course.Course;
import org.thongthin.organisation.Organisation;
import org.thongthin.people.Person;
import org.thongthin.platform.ThaiDates;

/** A course handed out to people of a place, to be completed by a day. Who they are is in {@link AssignmentPerson}. */
@Entity
@Immutable
public class CourseAssignment {

    private static final int MOST_YEARS = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Course course;

    @ManyToOne(fetch = LAZY, optional = false)
    private Organisation organisation;

    @Column(nullable = false)
    private String path;

    @Column(nullable = false)
    private LocalDate dueOn;

    private String note;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person assignedBy;

    @Column(nullable = false)
    private Instant assignedAt;

    @Column(nullable = false, columnDefinition = "char(32)")
    private String token;

    private int enrolled;

    private int learning;

    private int completed;

    protected CourseAssignment() {}

    /**
     * @param token of the form that it came by
     * @param numbers how the chosen people stand with the course now
     * @throws AssignmentRefused.DueTooFar and its like, where the day is not one to come within two years
     */
    public CourseAssignment(
            Course course, Organisation place, AssignmentDraft draft, String token, AssignmentPreview numbers, By by) {
        refuseUnlessAhead(draft.dueOn(), LocalDate.ofInstant(by.at(), ThaiDates.BANGKOK));
        this.course = course;
        this.organisation = place;
        this.path = place.getPath();
        this.dueOn = draft.dueOn();
        this.note = draft.note();
        this.token = token;
        this.enrolled = numbers.fresh();
        this.learning = numbers.learning();
        this.completed = numbers.completed();
        this.assignedBy = by.person();
        this.assignedAt = by.at();
    }

    /** Who, when. */
    public record By(Person person, Instant at) {}

    /** Refused where the day is over, or more than two years ahead. */
    public static void refuseUnlessAhead(LocalDate dueOn, LocalDate today) {
        if (dueOn.isBefore(today)) {
            throw new AssignmentRefused.DuePast();
        }
        if (dueOn.isAfter(today.plusYears(MOST_YEARS))) {
            throw new AssignmentRefused.DueTooFar(MOST_YEARS);
        }
    }

    public Long getId() {
        return id;
    }

    public Course getCourse() {
        return course;
    }

    public String getPath() {
        return path;
    }
}
