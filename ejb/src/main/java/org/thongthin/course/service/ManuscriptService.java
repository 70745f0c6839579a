package org.thongthin.course.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thongthin.course.AboutView;
import org.thongthin.course.Course;
import org.thongthin.course.CourseAbout;
import org.thongthin.course.CourseBegun;
import org.thongthin.course.CourseCodeTaken;
import org.thongthin.course.Courses;
import org.thongthin.course.Manuscript;
import org.thongthin.course.ManuscriptOutline;
import org.thongthin.course.ManuscriptOutline.Part;
import org.thongthin.course.ManuscriptOutline.Step;
import org.thongthin.course.ManuscriptRefused;
import org.thongthin.course.Manuscripts;
import org.thongthin.course.Proofreading;
import org.thongthin.course.Words;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Role;
import org.thongthin.platform.StaleForm;
import org.thongthin.platform.service.NativeWrite;

/** Beginning a course, opening a published one to write its next version, and what the course is about. */
@Stateless
@RolesAllowed(Role.IS_TRAINER)
public class ManuscriptService {

    private static final Pattern CODE = Pattern.compile("(?=.{1,40}$)[A-Z0-9]+(?:-[A-Z0-9]+)*");

    @Inject
    ManuscriptKeeper keeper;

    @Inject
    ManuscriptOpening opening;

    @Inject
    Manuscripts manuscripts;

    @Inject
    Courses courses;

    @Inject
    Places places;

    @Inject
    Event<CourseBegun> begun;

    @Inject
    Clock clock;

    /** The organisations that the caller may begin a course for, the widest first. */
    public List<Place> owners() {
        return places.granted(Role.TRAINER);
    }

    /**
     * Begins an empty course.
     *
     * @param owner code of the organisation; blank: the widest that the caller teaches for
     */
    public void begin(String code, String titleTh, String titleEn, String owner) {
        String typed = Words.line(code, Words.TITLE);
        if (!CODE.matcher(typed).matches()) {
            throw new ManuscriptRefused.CourseCodeUnfit();
        }
        Bilingual title = Words.both(titleTh, titleEn, Words.TITLE);
        Place place = places.of(Role.TRAINER, owner);
        EntityManager entityManager = manuscripts.entityManager();
        // The database decides between two at once: the later one inserts nothing, and no constraint error is logged.
        int claimed = NativeWrite.into(
                        "course",
                        entityManager,
                        "insert ignore into course (organisation_id, path, code) values (?1, ?2, ?3)")
                .setParameter(1, place.id())
                .setParameter(2, place.path())
                .setParameter(3, typed)
                .executeUpdate();
        if (claimed == 0) {
            throw new CourseCodeTaken(typed);
        }
        Course course = courses.withCode(typed).orElseThrow();
        entityManager.persist(new Manuscript(course, title, clock.instant()));
        begun.fire(new CourseBegun(course.getId(), typed, place.path()));
    }

    /** Opens the current version to write the next one; where that is being done already, nothing happens. */
    public void open(String code) {
        Course course = keeper.course(code);
        manuscripts.entityManager().refresh(course, LockModeType.PESSIMISTIC_WRITE);
        if (keeper.of(course).isEmpty()) {
            opening.open(course);
        }
    }

    /** Modules and activities, with what is to be put right before publishing. */
    public ManuscriptOutline outline(String code) {
        Course course = keeper.course(code);
        Optional<Manuscript> found = keeper.of(course);
        if (found.isEmpty()) {
            return new ManuscriptOutline(keeper.head(course), 0, List.of(), List.of());
        }
        Manuscript manuscript = found.get();
        var items = keeper.drafts(manuscript);
        var stock = items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.pool().substring(item.pool().indexOf('/') + 1), Collectors.counting()));
        List<Part> modules = manuscript.getModules().stream()
                .map(module -> new Part(
                        module.getCode(),
                        module.getTitle(),
                        module.getActivities().stream().map(Step::of).toList(),
                        stock.getOrDefault(module.getCode(), 0L)))
                .toList();
        return new ManuscriptOutline(
                keeper.head(manuscript), manuscript.getVersion(), modules, Proofreading.of(manuscript, items));
    }

    public AboutView about(String code) {
        Manuscript manuscript = keeper.read(code);
        return new AboutView(keeper.head(manuscript), manuscript.getAbout(), manuscript.getEdition());
    }

    /** @param edition of what the form was made from */
    public void describe(String code, CourseAbout about, int edition) {
        Manuscript manuscript = keeper.held(code);
        StaleForm.refuseUnless(edition, manuscript.getEdition());
        Words.within(about.minutes(), 0, Words.COURSE_MINUTES);
        manuscript.describe(about, clock.instant());
    }
}
