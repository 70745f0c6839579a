package org.thongthin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.thongthin.audit.AuditAction;
import org.thongthin.audit.AuditEntry.Target;
import org.thongthin.course.CourseBegun;
import org.thongthin.course.CoursePublished;

/** What trainers begin and publish. */
@ApplicationScoped
class CourseAudit {

    @Inject
    AuditWriter entries;

    void begun(@Observes CourseBegun event) {
        Target target = new Target("course", String.valueOf(event.courseId()), null, event.path());
        entries.write(AuditAction.COURSE_BEGUN, target, event.courseCode());
    }

    void published(@Observes CoursePublished event) {
        Target target = new Target("course_version", String.valueOf(event.versionId()), null, event.path());
        entries.write(AuditAction.COURSE_PUBLISHED, target, event.courseCode() + " " + event.number());
    }
}
