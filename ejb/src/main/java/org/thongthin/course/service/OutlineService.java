package org.thongthin.course.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.thongthin.assessment.QuizKind;
import org.thongthin.course.Direction;
import org.thongthin.course.Manuscript;
import org.thongthin.course.ManuscriptActivity;
import org.thongthin.course.ManuscriptModule;
import org.thongthin.course.Manuscripts;
import org.thongthin.course.Words;
import org.thongthin.platform.Role;
import org.thongthin.platform.StaleForm;

/** Adding, naming, ordering and taking out the modules and activities of a manuscript. */
@Stateless
@RolesAllowed(Role.IS_TRAINER)
public class OutlineService {

    private static final int USUAL_MINUTES = 10;

    @Inject
    ManuscriptKeeper keeper;

    @Inject
    Manuscripts manuscripts;

    @Inject
    Clock clock;

    /** @return the code of the new module */
    public String addModule(String course, String titleTh, String titleEn) {
        return keeper.held(course)
                .addModule(Words.both(titleTh, titleEn, Words.TITLE), clock.instant())
                .getCode();
    }

    /** Adds an empty page at the end of a module; its code. */
    public String addPage(String course, String moduleCode, String titleTh, String titleEn) {
        Manuscript manuscript = keeper.held(course);
        ManuscriptModule module = manuscript.module(moduleCode);
        manuscript.touch(clock.instant());
        return module.addPage(manuscript.nextCode("p"), Words.both(titleTh, titleEn, Words.TITLE), USUAL_MINUTES)
                .getCode();
    }

    /** Adds a quiz that draws nothing yet at the end of a module; its code. */
    public String addQuiz(String course, String moduleCode, String titleTh, String titleEn, QuizKind kind) {
        Manuscript manuscript = keeper.held(course);
        ManuscriptModule module = manuscript.module(moduleCode);
        manuscript.touch(clock.instant());
        return module.addQuiz(manuscript.nextCode("q"), Words.both(titleTh, titleEn, Words.TITLE), kind)
                .getCode();
    }

    public void renameModule(String course, String moduleCode, String titleTh, String titleEn) {
        Manuscript manuscript = keeper.held(course);
        manuscript.module(moduleCode).rename(Words.both(titleTh, titleEn, Words.TITLE));
        manuscript.touch(clock.instant());
    }

    public void moveModule(String course, String moduleCode, Direction direction) {
        keeper.held(course).moveModule(moduleCode, direction, clock.instant());
    }

    /** At the end of its module it goes on into the next one. */
    public void moveActivity(String course, String activityCode, Direction direction) {
        keeper.held(course).moveActivity(activityCode, direction, clock.instant());
    }

    /**
     * Takes out a module with its activities and the items of its pools.
     *
     * @param version of the manuscript that the confirmation was about
     */
    public void removeModule(String course, String moduleCode, int version) {
        Manuscript manuscript = keeper.held(course);
        StaleForm.refuseUnless(version, manuscript.getVersion());
        EntityManager entityManager = manuscripts.entityManager();
        ManuscriptModule removed = manuscript.removeModule(moduleCode, clock.instant());
        removed.giveAway().forEach(entityManager::remove);
        manuscripts.itemsOf(manuscript.getId(), moduleCode).forEach(entityManager::remove);
        entityManager.remove(removed);
    }

    /** @param version of the manuscript that the confirmation was about */
    public void removeActivity(String course, String activityCode, int version) {
        Manuscript manuscript = keeper.held(course);
        StaleForm.refuseUnless(version, manuscript.getVersion());
        Instant now = clock.instant();
        ManuscriptActivity removed = manuscript.removeActivity(activityCode, now);
        manuscripts.entityManager().remove(removed);
    }
}
