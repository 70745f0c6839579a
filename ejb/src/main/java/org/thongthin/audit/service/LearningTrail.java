package org.thongthin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.thongthin.audit.AuditAction;
import org.thongthin.audit.AuditEntry.Target;
import org.thongthin.learning.AssignmentWithdrawn;
import org.thongthin.learning.CourseAssigned;
import org.thongthin.learning.HoursCancelled;
import org.thongthin.learning.HoursOpened;
import org.thongthin.learning.HoursRecorded;

/** What others do about somebody's learning. */
@ApplicationScoped
class LearningTrail {

    @Inject
    AuditWriter entries;

    void hoursRecorded(@Observes HoursRecorded event) {
        entries.write(AuditAction.HOURS_RECORD, hours(event.recordId(), event.personId(), event.path()), event.title());
    }

    void hoursCancelled(@Observes HoursCancelled event) {
        entries.write(
                AuditAction.HOURS_CANCEL, hours(event.recordId(), event.personId(), event.path()), event.reason());
    }

    void hoursOpened(@Observes HoursOpened event) {
        entries.write(AuditAction.HOURS_OPEN, hours(event.recordId(), event.personId(), event.path()), null);
    }

    void assigned(@Observes CourseAssigned event) {
        String detail = event.courseCode() + " → " + event.dueOn() + ": "
                + event.personIds().size();
        entries.write(AuditAction.COURSE_ASSIGN, assignment(event.assignmentId(), null, event.path()), detail);
    }

    void withdrawn(@Observes AssignmentWithdrawn event) {
        Target target = assignment(event.assignmentId(), event.personId(), event.path());
        entries.write(AuditAction.ASSIGNMENT_WITHDRAW, target, event.courseCode() + ": " + event.reason());
    }

    private static Target assignment(Long assignmentId, Long personId, String path) {
        return new Target("course-assignment", String.valueOf(assignmentId), personId, path);
    }

    private static Target hours(Long recordId, Long personId, String path) {
        return new Target("training-record", recordId == null ? null : String.valueOf(recordId), personId, path);
    }
}
