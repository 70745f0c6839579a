package org.thongthin.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.thongthin.assessment.PoolStock;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuizDraft.DrawDraft;
import org.thongthin.platform.Bilingual;

/** Reads a manuscript before it is published. */
public final class Proofreading {

    private final Manuscript manuscript;
    private final PoolStock stock;
    private final List<Finding> findings = new ArrayList<>();

    private Proofreading(Manuscript manuscript, Collection<QuestionDraft> items) {
        this.manuscript = manuscript;
        this.stock = new PoolStock(items);
    }

    /** Everything that is found, in the order of the checks and of the course. */
    public static List<Finding> of(Manuscript manuscript, Collection<QuestionDraft> items) {
        Proofreading reading = new Proofreading(manuscript, items);
        reading.about();
        reading.modules();
        reading.manuscript.activities().forEach(reading::activity);
        reading.time();
        return List.copyOf(reading.findings);
    }

    public static boolean isReady(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.check().isBinding());
    }

    private void about() {
        CourseAbout about = manuscript.getAbout();
        if (about.summaryTh().isEmpty()
                || about.summaryEn().isEmpty()
                || about.minutes() < 1
                || about.skills().isEmpty()
                || about.outcomes().isEmpty()) {
            find(PublicationCheck.ABOUT, "about", null);
        }
    }

    private void modules() {
        if (manuscript.getModules().isEmpty()) {
            find(PublicationCheck.MODULES, "", null);
        }
        manuscript.getModules().stream()
                .filter(module -> module.getActivities().isEmpty())
                .forEach(module -> find(PublicationCheck.MODULES, "", module.getTitle()));
    }

    private void activity(ManuscriptActivity activity) {
        if (activity.getType() == ActivityType.PAGE) {
            if (isEmpty(activity.getHtml())) {
                find(PublicationCheck.PAGES, "pages/" + activity.getCode(), activity.getTitle());
            }
            return;
        }
        String place = "quizzes/" + activity.getCode();
        QuizSetting setting = activity.getSetting();
        boolean unmarked =
                PoolKind.of(setting.kind()) == PoolKind.EXAM && setting.limits().passPercent() == null;
        if (setting.draws().isEmpty() || unmarked) {
            find(PublicationCheck.QUIZZES, place, activity.getTitle());
            return;
        }
        List<DrawDraft> draws = setting.drawDrafts(Map.of());
        boolean large = draws.stream().allMatch(draw -> stock.size(draw.pool()) >= draw.items());
        if (!large || !setting.shares().isEmpty() && !stock.isFeasible(draws, setting.shares())) {
            find(PublicationCheck.POOLS, place, activity.getTitle());
        }
    }

    /** A page with nothing to read or to look at. */
    public static boolean isEmpty(String html) {
        return !html.contains("<img ")
                && html.replaceAll("<[^>]*>", "").replace("&nbsp;", " ").isBlank();
    }

    private void time() {
        int minutes = manuscript
                .activities()
                .map(ManuscriptActivity::getMinutes)
                .mapToInt(one -> one == null ? 0 : one)
                .sum();
        if (manuscript.getAbout().minutes() > 0
                && minutes > manuscript.getAbout().minutes()) {
            find(PublicationCheck.TIME, "about", null);
        }
    }

    private void find(PublicationCheck check, String place, Bilingual title) {
        findings.add(new Finding(check, place, title));
    }
}
