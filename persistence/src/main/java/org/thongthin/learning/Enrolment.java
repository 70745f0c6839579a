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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.course.Activity;
import org.thongthin.course.Course;
import org.thongthin.course.CourseVersion;
import org.thongthin.people.Person;

/** A person in a course version. */
@Entity
public class Enrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = LAZY, optional = false)
    private Course course;

    @ManyToOne(fetch = LAZY, optional = false)
    private CourseVersion courseVersion;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private EnrolmentSource source;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private EnrolmentState state = EnrolmentState.ACTIVE;

    @Column(nullable = false)
    private Instant enrolledAt;

    private LocalDate dueOn;

    private Instant completedAt;

    private int doneActivities;

    @ManyToOne(fetch = LAZY)
    private Activity lastActivity;

    private Instant lastVisitAt;

    protected Enrolment() {}

    public Enrolment(Person person, CourseVersion version, EnrolmentSource source, Instant at) {
        this.person = person;
        this.course = version.getCourse();
        this.courseVersion = version;
        this.source = source;
        this.enrolledAt = at;
    }

    /** Remembers where to go on. */
    public void visit(Activity activity, Instant at) {
        lastActivity = activity;
        lastVisitAt = at;
    }

    /** Counts one more activity as complete; true when that completes the course. */
    public boolean completedOneOf(int all, Instant at) {
        doneActivities++;
        if (state == EnrolmentState.ACTIVE && doneActivities >= all) {
            state = EnrolmentState.COMPLETED;
            completedAt = at;
            return true;
        }
        return false;
    }

    /** An assignment asks for the course by this day: of two days the earlier one stands. */
    public void dueBy(LocalDate day) {
        if (dueOn == null || day.isBefore(dueOn)) {
            dueOn = day;
        }
    }

    /** Sets the day whatever stood before; null: none. */
    public void dueAnew(LocalDate day) {
        dueOn = day;
    }

    public Long getId() {
        return id;
    }

    public Instant getEnrolledAt() {
        return enrolledAt;
    }

    /** Null where nobody asks for it by a day. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public Person getPerson() {
        return person;
    }

    public Course getCourse() {
        return course;
    }

    public CourseVersion getCourseVersion() {
        return courseVersion;
    }

    public EnrolmentState getState() {
        return state;
    }

    /** Null before the first visit. */
    public Activity getLastActivity() {
        return lastActivity;
    }

    public int getDoneActivities() {
        return doneActivities;
    }
}
