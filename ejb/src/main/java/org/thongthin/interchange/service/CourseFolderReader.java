package org.thongthin.interchange.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuizDraft;
import org.thongthin.assessment.QuizDraft.DrawDraft;
import org.thongthin.course.CourseDraft;
import org.thongthin.course.CourseDraft.ActivityDraft;
import org.thongthin.course.CourseDraft.AssetDraft;
import org.thongthin.course.CourseDraft.ModuleDraft;
import org.thongthin.course.CourseDraft.PageDraft;
import org.thongthin.course.CourseDraft.QuizActivityDraft;
import org.thongthin.interchange.service.CourseOutline.OutlineActivity;
import org.thongthin.interchange.service.CourseOutline.OutlinePage;
import org.thongthin.interchange.service.CourseOutline.OutlineQuiz;
import org.thongthin.interchange.service.GiftReader.GiftFile;
import org.thongthin.platform.Bilingual;

/** Reads a course folder, which FORMAT.md describes, whole or not at all. */
public final class CourseFolderReader {
    static final String COURSE = "course.yaml";

    private CourseFolderReader() {}

    /**
     * @throws org.thongthin.interchange.ContentRefused with all mistakes, where there are any
     * @throws java.io.UncheckedIOException where a file is there and cannot be read
     */
    public static CourseDraft read(ContentFolder folder) {
        return new Reading(folder).course();
    }

    /** One course on its way. */
    private static final class Reading {
        private final Mistakes mistakes = new Mistakes();
        private final FolderSources sources;
        private final Map<String, AssetDraft> assets = new LinkedHashMap<>();
        private final Set<String> assetsSeen = new LinkedHashSet<>();

        Reading(ContentFolder folder) {
            this.sources = new FolderSources(folder, mistakes);
        }

        CourseDraft course() {
            Optional<CourseOutline> outline = sources.text(new FileReference(COURSE, COURSE, 1))
                    .flatMap(text -> CourseYaml.read(text, mistakes.in(COURSE)));
            Optional<CourseDraft> course = outline.map(this::course);
            mistakes.refuseIfAny();
            return course.orElseThrow();
        }

        private CourseDraft course(CourseOutline outline) {
            List<QuestionDraft> questions = questions(outline);
            Map<String, Bilingual> titles = QuizChecks.titles(outline);
            List<ModuleDraft> modules = outline.modules().stream()
                    .map(module -> new ModuleDraft(
                            module.code(),
                            module.title(),
                            module.activities().stream()
                                    .map(activity -> activity(activity, titles))
                                    .toList()))
                    .toList();
            return new CourseDraft(
                    outline.code(),
                    outline.facts(),
                    modules,
                    questions,
                    List.copyOf(assets.values()),
                    sources.sha256());
        }

        private List<QuestionDraft> questions(CourseOutline outline) {
            List<QuestionDraft> questions = new ArrayList<>();
            Map<String, String> places = new HashMap<>();
            Set<String> pools = new LinkedHashSet<>();
            boolean sound = true;
            boolean complete = true;
            for (FileReference reference : outline.questions()) {
                Optional<GiftFile> file = sources.text(reference).map(text -> GiftReader.read(reference.path(), text));
                complete &= file.isPresent();
                sound &= file.isPresent() && file.get().mistakes().isEmpty();
                file.ifPresent(gift -> {
                    mistakes.addAll(gift.mistakes());
                    pools.addAll(gift.pools());
                    questions.addAll(gift.questions());
                    checkIds(reference.path(), gift, places);
                });
            }
            checkQuizzes(outline, questions, complete ? pools : null, sound);
            return questions;
        }

        private void checkIds(String file, GiftFile gift, Map<String, String> places) {
            for (GiftReader.Item item : gift.items()) {
                String code = item.question().code();
                String first = places.putIfAbsent(code, file + ":" + item.line());
                if (first != null) {
                    mistakes.in(file).add(item.line(), "code.duplicate", "'" + code + "' is at " + first + " already");
                }
            }
        }

        /** @param pools null: not all are known */
        private void checkQuizzes(
                CourseOutline outline, List<QuestionDraft> questions, Set<String> pools, boolean sound) {
            QuizChecks checks = new QuizChecks(outline, mistakes.in(COURSE));
            checks.checkModules();
            checks.checkThatExamsKeepTheirPools();
            if (pools != null && checks.checkThatPoolsExist(pools) && sound) {
                checks.checkThatPapersCanBeDrawn(questions);
            }
        }

        private ActivityDraft activity(OutlineActivity activity, Map<String, Bilingual> titles) {
            if (activity instanceof OutlinePage page) {
                return new PageDraft(page.code(), page.title(), page.minutes(), html(page.file()));
            }
            OutlineQuiz quiz = (OutlineQuiz) activity;
            List<DrawDraft> draws = quiz.paper().draws().stream()
                    .map(draw -> new DrawDraft(draw.pool(), draw.items(), titles.get(QuizChecks.moduleOf(draw.pool()))))
                    .toList();
            return new QuizActivityDraft(
                    quiz.code(),
                    quiz.title(),
                    new QuizDraft(
                            quiz.kind(), quiz.limits(), draws, quiz.paper().levels()));
        }

        private String html(FileReference file) {
            if (file.path().equals(YamlMapping.STAND_IN)) {
                return "";
            }
            Optional<String> text = sources.text(file);
            if (text.isEmpty()) {
                return "";
            }
            LessonRenderer.Lesson lesson = LessonRenderer.render(file.path(), text.get());
            mistakes.addAll(lesson.mistakes());
            lesson.pictures().forEach(this::asset);
            return lesson.html();
        }

        private void asset(FileReference picture) {
            if (assetsSeen.add(picture.path())) {
                sources.asset(picture)
                        .flatMap(bytes -> AssetReader.read(picture.path(), bytes, mistakes.in(picture.path())))
                        .ifPresent(asset -> assets.put(asset.name(), asset));
            }
        }
    }
}
