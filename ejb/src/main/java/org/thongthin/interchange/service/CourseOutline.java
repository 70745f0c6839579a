package org.thongthin.interchange.service;

import java.util.List;
import java.util.Map;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuizDraft.Limits;
import org.thongthin.assessment.QuizKind;
import org.thongthin.course.CourseDraft.Facts;
import org.thongthin.platform.Bilingual;

/** What course.yaml says, with the lines where it says so. */
record CourseOutline(String code, Facts facts, List<FileReference> questions, List<OutlineModule> modules) {

    record OutlineModule(String code, Bilingual title, List<OutlineActivity> activities) {}

    sealed interface OutlineActivity {}

    record OutlinePage(String code, Bilingual title, int minutes, FileReference file) implements OutlineActivity {}

    record OutlineQuiz(String code, Bilingual title, QuizKind kind, Limits limits, OutlinePaper paper)
            implements OutlineActivity {}

    /** @param levels per cent, empty: any; @param levelsLine where they are */
    record OutlinePaper(List<OutlineDraw> draws, Map<CognitiveLevel, Integer> levels, int levelsLine) {}

    record OutlineDraw(int line, String pool, int items) {}

    List<OutlineQuiz> quizzes() {
        return modules.stream()
                .flatMap(module -> module.activities().stream())
                .filter(OutlineQuiz.class::isInstance)
                .map(OutlineQuiz.class::cast)
                .toList();
    }
}
