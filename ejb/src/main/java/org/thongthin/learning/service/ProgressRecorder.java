package org.thongthin.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.thongthin.assessment.Attempt;
import org.thongthin.assessment.AttemptClosed;
import org.thongthin.assessment.Quiz;
import org.thongthin.assessment.QuizKind;
import org.thongthin.course.Activity;
import org.thongthin.course.Courses;
import org.thongthin.learning.CompletionReason;
import org.thongthin.learning.CourseCompleted;
import org.thongthin.learning.CoursePassedAgain;
import org.thongthin.learning.Enrolment;
import org.thongthin.learning.EnrolmentState;
import org.thongthin.learning.Enrolments;
import org.thongthin.learning.Progress;

/** Writes progress within the caller's transaction, each activity once, and says when a course is complete. */
@ApplicationScoped
class ProgressRecorder {

    @Inject
    Enrolments enrolments;

    @Inject
    Courses courses;

    @Inject
    Event<CourseCompleted> completed;

    @Inject
    Event<CoursePassedAgain> again;

    @Inject
    Clock clock;

    /** One at a time through what follows, for this enrolment. */
    void lock(Enrolment enrolment) {
        enrolments.entityManager().refresh(enrolment, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @param attemptId null where a page was viewed */
    void complete(Enrolment enrolment, Long activityId, CompletionReason reason, Long attemptId) {
        lock(enrolment);
        if (enrolments.completions(enrolment.getId(), activityId) > 0) {
            return;
        }
        EntityManager entityManager = enrolments.entityManager();
        entityManager.persist(new Progress(
                enrolment,
                entityManager.getReference(Activity.class, activityId),
                reason,
                attemptId == null ? null : entityManager.getReference(Attempt.class, attemptId),
                clock.instant()));
        if (enrolment.completedOneOf(enrolment.getCourseVersion().getActivities(), clock.instant())) {
            entityManager.flush();
            completed.fire(new CourseCompleted(
                    enrolment.getId(),
                    enrolment.getPerson().getId(),
                    enrolment.getCourse().getCode(),
                    clock.instant()));
        }
    }

    void onClosed(@Observes AttemptClosed closed) {
        Quiz quiz = enrolments.entityManager().find(Quiz.class, closed.quizId());
        if (quiz.getKind() == QuizKind.EXAM && !Boolean.TRUE.equals(closed.passed())) {
            return;
        }
        Activity activity = courses.ofQuiz(closed.quizId()).orElseThrow();
        enrolments
                .inVersion(closed.personId(), activity.getCourseVersion().getId())
                .ifPresent(enrolment -> closed(enrolment, activity.getId(), quiz.getKind(), closed.attemptId()));
    }

    private void closed(Enrolment enrolment, Long activityId, QuizKind kind, Long attemptId) {
        boolean exam = kind == QuizKind.EXAM;
        if (exam
                && enrolment.getState() == EnrolmentState.COMPLETED
                && enrolments.completions(enrolment.getId(), activityId) > 0) {
            enrolments.entityManager().flush();
            again.fire(new CoursePassedAgain(
                    enrolment.getId(),
                    enrolment.getPerson().getId(),
                    enrolment.getCourse().getCode()));
            return;
        }
        complete(enrolment, activityId, exam ? CompletionReason.PASSED : CompletionReason.SUBMITTED, attemptId);
    }
}
