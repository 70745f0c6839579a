package org.thongthin.course.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.course.Course;
import org.thongthin.course.CourseDraft;
import org.thongthin.course.CourseDraft.AssetDraft;
import org.thongthin.course.CoursePublished;
import org.thongthin.course.CourseVersion;
import org.thongthin.course.FairCopy;
import org.thongthin.course.Finding;
import org.thongthin.course.Manuscript;
import org.thongthin.course.ManuscriptRefused;
import org.thongthin.course.Manuscripts;
import org.thongthin.course.PictureRow;
import org.thongthin.course.Proofreading;
import org.thongthin.course.PublicationView;
import org.thongthin.course.VersionOrigin;
import org.thongthin.platform.FileStore;
import org.thongthin.platform.Role;
import org.thongthin.platform.StaleForm;

/** Publishing what a manuscript says as the next immutable version. */
@Stateless
@RolesAllowed(Role.IS_TRAINER)
public class PublicationService {

    @Inject
    ManuscriptKeeper keeper;

    @Inject
    Manuscripts manuscripts;

    @Inject
    VersionPublisher versions;

    @Inject
    FileStore files;

    @Inject
    Event<CoursePublished> published;

    /** What publishing would do, and what is to be put right before. */
    public PublicationView proposal(String code) {
        Manuscript manuscript = keeper.read(code);
        List<QuestionDraft> items = keeper.drafts(manuscript);
        List<Finding> findings = Proofreading.of(manuscript, items);
        boolean changed = !FairCopy.fingerprint(manuscript, items).equals(manuscript.getPublishedSha256());
        return new PublicationView(
                keeper.head(manuscript),
                next(manuscript.getCourse()),
                manuscript.getVersion(),
                findings,
                changed,
                items.size());
    }

    private static int next(Course course) {
        return course.getCurrentVersion() == null
                ? 1
                : course.getCurrentVersion().getNumber() + 1;
    }

    /**
     * Publishes. Asked twice for the same number, as by a double click, it publishes once.
     *
     * @param number that the version will have
     * @param version of the manuscript that was looked at
     */
    public void publish(String code, int number, int version) {
        Manuscript manuscript = keeper.held(code);
        Course course = manuscript.getCourse();
        manuscripts.entityManager().refresh(course);
        if (number < next(course)) {
            return;
        }
        StaleForm.refuseUnless(version, manuscript.getVersion());
        List<QuestionDraft> items = keeper.drafts(manuscript);
        if (!Proofreading.isReady(Proofreading.of(manuscript, items))) {
            throw new ManuscriptRefused.NotReadyToPublish();
        }
        CourseDraft draft = FairCopy.of(manuscript, items, pictures(manuscript));
        if (draft.sha256().equals(manuscript.getPublishedSha256())) {
            throw new ManuscriptRefused.NothingToPublish();
        }
        CourseVersion made = versions.publish(draft, course.getOrganisation(), VersionOrigin.AUTHORED);
        manuscript.published(draft.sha256());
        manuscripts.entityManager().flush();
        published.fire(new CoursePublished(made.getId(), code, made.getNumber(), course.getPath()));
    }

    /** The pictures that pages show; others stay in the manuscript. */
    private List<AssetDraft> pictures(Manuscript manuscript) {
        return manuscripts.pictures(manuscript.getId()).stream()
                .filter(picture -> manuscript
                        .activities()
                        .anyMatch(activity -> activity.getHtml() != null
                                && activity.getHtml().contains("\"" + picture.name() + "\"")))
                .map(this::read)
                .toList();
    }

    private AssetDraft read(PictureRow picture) {
        try (InputStream content =
                files.open(picture.sha256()).orElseThrow(() -> new IOException("no such file: " + picture.sha256()))) {
            return new AssetDraft(picture.name(), picture.mediaType(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
