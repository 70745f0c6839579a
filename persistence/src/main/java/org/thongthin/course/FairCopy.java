package org.thongthin.course;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuizDraft;
import org.thongthin.course.CourseDraft.ActivityDraft;
import org.thongthin.course.CourseDraft.AssetDraft;
import org.thongthin.course.CourseDraft.Facts;
import org.thongthin.course.CourseDraft.ModuleDraft;
import org.thongthin.course.CourseDraft.PageDraft;
import org.thongthin.course.CourseDraft.QuizActivityDraft;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Hashes;

/** A proofread manuscript as the draft that is published, the same as an importer makes from a folder. */
public final class FairCopy {

    private FairCopy() {}

    public static CourseDraft of(Manuscript manuscript, List<QuestionDraft> items, List<AssetDraft> pictures) {
        CourseAbout about = manuscript.getAbout();
        Facts facts = new Facts(
                about.title(),
                new Bilingual(about.summaryTh(), about.summaryEn()),
                about.minutes(),
                about.skills().stream().map(Enum::name).toList(),
                about.outcomes());
        Map<String, Bilingual> titles = manuscript.getModules().stream()
                .collect(Collectors.toMap(ManuscriptModule::getCode, ManuscriptModule::getTitle));
        List<ModuleDraft> modules = manuscript.getModules().stream()
                .map(module -> new ModuleDraft(
                        module.getCode(),
                        module.getTitle(),
                        module.getActivities().stream()
                                .map(activity -> activity(activity, titles))
                                .toList()))
                .toList();
        return new CourseDraft(
                manuscript.getCourse().getCode(), facts, modules, items, pictures, fingerprint(manuscript, items));
    }

    private static ActivityDraft activity(ManuscriptActivity activity, Map<String, Bilingual> titles) {
        if (activity.getType() == ActivityType.PAGE) {
            return new PageDraft(activity.getCode(), activity.getTitle(), activity.getMinutes(), activity.getHtml());
        }
        QuizSetting setting = activity.getSetting();
        QuizDraft quiz = new QuizDraft(setting.kind(), setting.limits(), setting.drawDrafts(titles), setting.shares());
        return new QuizActivityDraft(activity.getCode(), activity.getTitle(), quiz);
    }

    /** Equal for two states of a manuscript that say the same. Pictures count by their names in the pages, which are hashes. */
    public static String fingerprint(Manuscript manuscript, List<QuestionDraft> items) {
        StringBuilder all = new StringBuilder(manuscript.getAbout().toString());
        for (ManuscriptModule module : manuscript.getModules()) {
            all.append('\u0000').append(module.getCode()).append(module.getTitle());
            for (ManuscriptActivity activity : module.getActivities()) {
                all.append('\u0000').append(activity.getCode()).append(activity.getTitle());
                all.append(activity.getMinutes()).append(activity.getHtml());
                QuizSetting setting = activity.getSetting();
                all.append(setting.kind()).append(setting.limits());
                all.append(new TreeMap<>(setting.shares())).append(setting.draws());
            }
        }
        items.forEach(item -> all.append('\u0000').append(item));
        return Hashes.sha256(all.toString());
    }
}
