package org.thongthin.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.thongthin.assessment.QuestionVersion;
import org.thongthin.assessment.service.QuestionStore;
import org.thongthin.content.service.ContentStore;
import org.thongthin.course.Activity;
import org.thongthin.course.Course;
import org.thongthin.course.CourseAsset;
import org.thongthin.course.CourseDraft;
import org.thongthin.course.CourseModule;
import org.thongthin.course.CourseVersion;
import org.thongthin.course.Courses;
import org.thongthin.course.VersionOrigin;
import org.thongthin.organisation.Organisation;

/**
 * Publishes a checked draft as the next immutable version: the one way, whatever wrote the draft. A part of use cases, which decide
 * who may publish what.
 */
@ApplicationScoped
public class VersionPublisher {

    @Inject
    Courses courses;

    @Inject
    QuestionStore banks;

    @Inject
    ContentStore contents;

    @Inject
    Clock clock;

    /**
     * Whole or not at all. The same content again publishes nothing.
     *
     * @return the version that is current now
     */
    public CourseVersion publish(CourseDraft draft, Organisation owner, VersionOrigin origin) {
        EntityManager entityManager = courses.entityManager();
        Course course = courses.withCode(draft.code()).orElseGet(() -> {
            Course made = new Course(owner, draft.code());
            entityManager.persist(made);
            return made;
        });
        CourseVersion present = course.getCurrentVersion();
        if (present != null && present.getSha256().equals(draft.sha256())) {
            return present;
        }
        CourseVersion version = new CourseVersion(
                course, present == null ? 1 : present.getNumber() + 1, draft, origin, clock.instant());
        entityManager.persist(version);
        List<QuestionVersion> items = banks.store(owner, draft.code(), draft.questions());
        modules(draft, version, items);
        draft.assets()
                .forEach(asset -> entityManager.persist(
                        new CourseAsset(version, asset.name(), contents.keep(asset.content(), asset.mediaType()))));
        course.publish(version);
        return version;
    }

    private void modules(CourseDraft draft, CourseVersion version, List<QuestionVersion> items) {
        EntityManager entityManager = courses.entityManager();
        int modulePosition = 0;
        int position = 0;
        for (CourseDraft.ModuleDraft moduleDraft : draft.modules()) {
            CourseModule module = new CourseModule(version, ++modulePosition, moduleDraft.code(), moduleDraft.title());
            entityManager.persist(module);
            for (CourseDraft.ActivityDraft activity : moduleDraft.activities()) {
                entityManager.persist(activity(module, version, ++position, activity, items));
            }
        }
    }

    private Activity activity(
            CourseModule module,
            CourseVersion version,
            int position,
            CourseDraft.ActivityDraft draft,
            List<QuestionVersion> items) {
        if (draft instanceof CourseDraft.PageDraft page) {
            return Activity.page(module, version, position, page, contents.keep(page.html()));
        }
        CourseDraft.QuizActivityDraft quiz = (CourseDraft.QuizActivityDraft) draft;
        return Activity.quiz(module, version, position, quiz, banks.publish(quiz.quiz(), items));
    }
}
