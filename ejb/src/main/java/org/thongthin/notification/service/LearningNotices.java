package org.thongthin.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.thongthin.learning.AssignmentWithdrawn;
import org.thongthin.learning.CourseAssigned;
import org.thongthin.notification.NoticeKind;
import org.thongthin.notification.service.NoticeWriter.About;

/** Tells learners what is asked of them. */
@ApplicationScoped
class LearningNotices {

    @Inject
    NoticeWriter notices;

    void assigned(@Observes CourseAssigned event) {
        About about =
                new About(key(event.assignmentId()), event.courseCode(), event.course(), event.dueOn(), event.note());
        event.personIds().forEach(person -> notices.tell(person, NoticeKind.COURSE_ASSIGNED, about));
    }

    void withdrawn(@Observes AssignmentWithdrawn event) {
        About about = new About(key(event.assignmentId()), event.courseCode(), event.course(), null, event.reason());
        notices.tell(event.personId(), NoticeKind.ASSIGNMENT_WITHDRAWN, about);
    }

    private static String key(Long assignmentId) {
        return "assignment:" + assignmentId;
    }
}
