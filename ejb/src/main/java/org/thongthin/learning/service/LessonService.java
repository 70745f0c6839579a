package org.thongthin.learning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thongthin.assessment.AttemptResult;
import org.thongthin.assessment.service.AttemptService;
import org.thongthin.course.Activity;
import org.thongthin.course.ActivityType;
import org.thongthin.course.AssetRow;
import org.thongthin.course.Courses;
import org.thongthin.course.OutlineRow;
import org.thongthin.course.service.PublishedContent;
import org.thongthin.learning.ActivityNotFound;
import org.thongthin.learning.CompletionReason;
import org.thongthin.learning.Enrolment;
import org.thongthin.learning.Enrolments;
import org.thongthin.learning.LessonView;
import org.thongthin.learning.NotEnrolled;
import org.thongthin.learning.OwnEnrolment;
import org.thongthin.learning.QuizPlace;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;

/** Reading a course one is enrolled in, and going to its quizzes. */
@Stateless
@RolesAllowed(Role.IS_OFFICER)
public class LessonService {

    @Inject
    Enrolments enrolments;

    @Inject
    Courses courses;

    @Inject
    PublishedContent content;

    @Inject
    AttemptService attempts;

    @Inject
    ProgressRecorder progress;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Opens an activity: a page counts as complete from now on, and this is where the learner goes on next time. */
    public LessonView open(String courseCode, String moduleCode, String activityCode) {
        OwnEnrolment enrolment = enrolments.own(caller.getPersonId(), courseCode).stream()
                .findFirst()
                .orElseThrow(NotEnrolled::new);
        PublishedContent.Version version =
                content.version(enrolment.versionId()).orElseThrow();
        List<OutlineRow> outline = version.outline();
        int place = place(outline, moduleCode, activityCode);
        OutlineRow row = outline.get(place);
        Set<Long> done = new HashSet<>(enrolments.completed(enrolment.id()));
        boolean page = row.type() == ActivityType.PAGE;
        boolean first = page && done.add(row.activityId());
        if (first || !row.activityId().equals(enrolment.lastActivityId())) {
            note(enrolment, row.activityId(), first);
        }
        return new LessonView(
                version.facts(),
                outline,
                done,
                row,
                page ? content.html(row.activityId()).orElseThrow() : null,
                page ? null : attempts.rules(row.quizId()),
                place == 0 ? null : outline.get(place - 1),
                place + 1 == outline.size() ? null : outline.get(place + 1));
    }

    /** Only the first time is the enrolment itself read: afterwards it is where the learner goes on that changes, and nothing else. */
    private void note(OwnEnrolment own, Long activityId, boolean first) {
        if (!first) {
            enrolments.visit(own.id(), activityId, clock.instant());
            return;
        }
        EntityManager entityManager = enrolments.entityManager();
        Enrolment enrolment = entityManager.find(Enrolment.class, own.id());
        progress.complete(enrolment, activityId, CompletionReason.VIEWED, null);
        // After the progress, which reads the enrolment anew under its lock: what was changed before would be lost.
        enrolment.visit(entityManager.getReference(Activity.class, activityId), clock.instant());
    }

    private static int place(List<OutlineRow> outline, String moduleCode, String activityCode) {
        for (int i = 0; i < outline.size(); i++) {
            if (outline.get(i).moduleCode().equals(moduleCode)
                    && outline.get(i).code().equals(activityCode)) {
                return i;
            }
        }
        throw new ActivityNotFound();
    }

    /**
     * Starts the quiz of an activity, or goes on with the attempt that is open.
     *
     * @return the attempt's id
     */
    public Long start(String courseCode, String moduleCode, String activityCode) {
        Enrolment enrolment = enrolment(courseCode);
        List<OutlineRow> outline = version(enrolment).outline();
        OutlineRow row = outline.get(place(outline, moduleCode, activityCode));
        if (row.type() != ActivityType.QUIZ) {
            throw new ActivityNotFound();
        }
        progress.lock(enrolment);
        return attempts.start(row.quizId());
    }

    /** How an attempt of the caller went. */
    public AttemptResult result(Long attemptId) {
        return attempts.result(attemptId);
    }

    /** Which activity of which course a quiz is. */
    public QuizPlace placeOf(Long quizId) {
        Activity activity = courses.ofQuiz(quizId).orElseThrow(ActivityNotFound::new);
        PublishedContent.Version version =
                content.version(activity.getCourseVersion().getId()).orElseThrow();
        OutlineRow row = version.outline().stream()
                .filter(r -> activity.getId().equals(r.activityId()))
                .findFirst()
                .orElseThrow();
        return new QuizPlace(version.facts(), row);
    }

    /** A picture of a course version that the caller is enrolled in. */
    public Optional<AssetRow> asset(String courseCode, Long versionId, String name) {
        return enrolments.idInVersion(caller.getPersonId(), versionId).isPresent()
                ? courses.asset(courseCode, versionId, name)
                : Optional.empty();
    }

    private PublishedContent.Version version(Enrolment enrolment) {
        return content.version(enrolment.getCourseVersion().getId()).orElseThrow();
    }

    private Enrolment enrolment(String courseCode) {
        return enrolments.inCourse(caller.getPersonId(), courseCode).stream()
                .findFirst()
                .orElseThrow(NotEnrolled::new);
    }
}
