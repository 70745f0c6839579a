package org.thongthin.interchange.service;

import java.util.List;
import java.util.stream.Stream;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuestionType;
import org.thongthin.assessment.QuizDraft;
import org.thongthin.assessment.QuizKind;
import org.thongthin.course.CourseDraft;
import org.thongthin.course.CourseDraft.ActivityDraft;
import org.thongthin.course.CourseDraft.AssetDraft;
import org.thongthin.course.CourseDraft.ModuleDraft;
import org.thongthin.course.CourseDraft.PageDraft;
import org.thongthin.course.CourseDraft.QuizActivityDraft;

/** A course that the product ships with, as its importer reads it. */
record ShippedCourse(CourseDraft draft) {

    static ShippedCourse of(String code) {
        return new ShippedCourse(CourseFolderReader.read(
                ContentFolder.onClassPath(ShippedCourse.class.getClassLoader(), "content/" + code)));
    }

    private Stream<ActivityDraft> activities() {
        return draft.modules().stream().flatMap(module -> module.activities().stream());
    }

    List<String> modules() {
        return draft.modules().stream().map(ModuleDraft::code).toList();
    }

    List<PageDraft> pages() {
        return activities()
                .filter(PageDraft.class::isInstance)
                .map(PageDraft.class::cast)
                .toList();
    }

    List<QuizDraft> quizzes(QuizKind kind) {
        return activities()
                .filter(QuizActivityDraft.class::isInstance)
                .map(activity -> ((QuizActivityDraft) activity).quiz())
                .filter(quiz -> quiz.kind() == kind)
                .toList();
    }

    QuizDraft examination() {
        return quizzes(QuizKind.EXAM).get(0);
    }

    List<QuestionDraft> questions(String poolStart) {
        return draft.questions().stream()
                .filter(question -> question.pool().startsWith(poolStart))
                .toList();
    }

    List<QuestionDraft> questions(QuestionType type) {
        return draft.questions().stream()
                .filter(question -> question.type() == type)
                .toList();
    }

    List<String> assets() {
        return draft.assets().stream().map(AssetDraft::name).toList();
    }
}
