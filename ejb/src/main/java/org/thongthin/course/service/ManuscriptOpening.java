package org.thongthin.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.assessment.QuestionVersion;
import org.thongthin.assessment.Questions;
import org.thongthin.assessment.Quiz;
import org.thongthin.assessment.QuizDraft.Limits;
import org.thongthin.assessment.QuizKind;
import org.thongthin.assessment.QuizPoolItem;
import org.thongthin.course.Activity;
import org.thongthin.course.ActivityType;
import org.thongthin.course.Course;
import org.thongthin.course.CourseAbout;
import org.thongthin.course.CourseModule;
import org.thongthin.course.CourseVersion;
import org.thongthin.course.FairCopy;
import org.thongthin.course.ItemContent;
import org.thongthin.course.Manuscript;
import org.thongthin.course.ManuscriptActivity;
import org.thongthin.course.ManuscriptItem;
import org.thongthin.course.ManuscriptModule;
import org.thongthin.course.ManuscriptPicture;
import org.thongthin.course.Manuscripts;
import org.thongthin.course.PoolKind;
import org.thongthin.course.QuizSetting;
import org.thongthin.course.SkillGroup;

/** Makes a manuscript that says what a published version says, so that the next version can be written. */
@ApplicationScoped
class ManuscriptOpening {

    @Inject
    Manuscripts manuscripts;

    @Inject
    Questions questions;

    @Inject
    ManuscriptKeeper keeper;

    @Inject
    Clock clock;

    Manuscript open(Course course) {
        CourseVersion version = course.getCurrentVersion();
        Instant now = clock.instant();
        Manuscript manuscript = new Manuscript(course, version.getTitle(), now);
        manuscript.describe(about(version), now);
        List<Activity> activities = manuscripts.activities(version.getId());
        for (CourseModule module : manuscripts.modules(version.getId())) {
            ManuscriptModule opened = manuscript.addModule(module.getCode(), module.getTitle(), now);
            activities.stream()
                    .filter(activity -> activity.getModule().getId().equals(module.getId()))
                    .forEach(activity -> open(activity, opened));
        }
        manuscripts.entityManager().persist(manuscript);
        items(version, activities, manuscript);
        manuscripts.assets(version.getId()).forEach(asset -> manuscripts
                .entityManager()
                .persist(new ManuscriptPicture(manuscript, asset.getName(), asset.getStoredFile())));
        manuscripts.entityManager().flush();
        manuscript.published(FairCopy.fingerprint(manuscript, keeper.drafts(manuscript)));
        return manuscript;
    }

    private static CourseAbout about(CourseVersion version) {
        return new CourseAbout(
                version.getTitle(),
                version.getSummary().getTh(),
                version.getSummary().getEn(),
                version.getMinutes(),
                Stream.of(version.getSkills().split(" "))
                        .map(SkillGroup::valueOf)
                        .toList(),
                version.getOutcomes());
    }

    private static void open(Activity activity, ManuscriptModule module) {
        if (activity.getType() == ActivityType.PAGE) {
            ManuscriptActivity page = module.addPage(activity.getCode(), activity.getTitle(), activity.getMinutes());
            page.write(
                    activity.getTitle(),
                    activity.getMinutes(),
                    activity.getRichText().getHtml());
            return;
        }
        Quiz quiz = activity.getQuiz();
        Map<String, Integer> draws = new LinkedHashMap<>();
        quiz.getDraws().forEach(draw -> draws.merge(moduleOf(draw.getPool()), draw.getItems(), Integer::sum));
        Limits limits = new Limits(quiz.getMinutes(), quiz.getMaxAttempts(), quiz.getWaitDays(), quiz.getPassPercent());
        module.addQuiz(activity.getCode(), activity.getTitle(), quiz.getKind())
                .set(activity.getTitle(), new QuizSetting(quiz.getKind(), limits, quiz.getLevels(), draws));
    }

    /** A pool is of the module that the last part of its path names. */
    private static String moduleOf(String pool) {
        return pool.substring(pool.lastIndexOf('/') + 1);
    }

    /** The items that the version's quizzes may draw, as they were pinned. */
    private void items(CourseVersion version, List<Activity> activities, Manuscript manuscript) {
        Set<String> examined = activities.stream()
                .map(Activity::getQuiz)
                .filter(quiz -> quiz != null && quiz.getKind() == QuizKind.EXAM)
                .flatMap(quiz -> quiz.getDraws().stream())
                .map(draw -> draw.getPool())
                .collect(Collectors.toSet());
        List<QuestionVersion> pinned = manuscripts.drawable(version.getId()).stream()
                .map(QuizPoolItem::getQuestionVersion)
                .distinct()
                .toList();
        if (!pinned.isEmpty()) {
            questions.versions(pinned.stream().map(QuestionVersion::getId).toList());
        }
        Set<String> seen = new HashSet<>();
        for (QuestionVersion item : pinned) {
            String code = item.getQuestion().getCode();
            if (seen.add(code)) {
                PoolKind pool = examined.contains(item.getPool()) ? PoolKind.EXAM : PoolKind.PRACTICE;
                manuscripts.entityManager().persist(new ManuscriptItem(manuscript, code, content(item, pool)));
            }
        }
    }

    private static ItemContent content(QuestionVersion item, PoolKind pool) {
        return new ItemContent(
                pool,
                moduleOf(item.getPool()),
                item.getType(),
                item.getLevel(),
                item.getStem(),
                item.getFeedback(),
                item.getOptions().stream()
                        .map(option -> new OptionDraft(option.getText(), option.getFeedback(), option.isCorrect()))
                        .toList());
    }
}
