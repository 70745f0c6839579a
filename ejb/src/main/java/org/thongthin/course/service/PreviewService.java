package org.thongthin.course.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.course.ActivityType;
import org.thongthin.course.Manuscript;
import org.thongthin.course.ManuscriptActivity;
import org.thongthin.course.ManuscriptOutline.Step;
import org.thongthin.course.PoolKind;
import org.thongthin.course.PreviewView;
import org.thongthin.course.PreviewView.Pool;
import org.thongthin.course.QuizSetting;
import org.thongthin.platform.Role;

/** A manuscript as a learner will see it; nothing is enrolled in and nothing is noted. */
@Stateless
@RolesAllowed(Role.IS_TRAINER)
public class PreviewService {

    @Inject
    ManuscriptKeeper keeper;

    /** @param activityCode blank: the first activity */
    public PreviewView preview(String course, String activityCode) {
        Manuscript manuscript = keeper.read(course);
        ManuscriptActivity activity = manuscript.activity(activityCode);
        List<Step> steps = manuscript.activities().map(Step::of).toList();
        int place = 0;
        while (!steps.get(place).code().equals(activityCode)) {
            place++;
        }
        boolean page = activity.getType() == ActivityType.PAGE;
        return new PreviewView(
                keeper.head(manuscript),
                activity.getModule().getTitle(),
                steps.get(place),
                activity.getHtml(),
                page ? null : activity.getSetting(),
                page ? List.of() : pools(manuscript, activity.getSetting()),
                place == 0 ? null : steps.get(place - 1),
                place + 1 == steps.size() ? null : steps.get(place + 1));
    }

    private List<Pool> pools(Manuscript manuscript, QuizSetting setting) {
        List<QuestionDraft> items = keeper.drafts(manuscript);
        return setting.draws().entrySet().stream()
                .map(draw -> {
                    String pool = PoolKind.of(setting.kind()).pool(draw.getKey());
                    return new Pool(
                            manuscript.module(draw.getKey()).getTitle(),
                            draw.getValue(),
                            items.stream()
                                    .filter(item -> item.pool().equals(pool))
                                    .toList());
                })
                .toList();
    }
}
