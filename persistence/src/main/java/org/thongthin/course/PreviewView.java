package org.thongthin.course;

import java.util.List;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.course.ManuscriptOutline.Step;
import org.thongthin.platform.Bilingual;

/**
 * An activity of a manuscript as a learner will see it.
 *
 * @param html null: a quiz
 * @param setting null: a page
 * @param previous null at the first activity; next null at the last
 */
public record PreviewView(
        ManuscriptHead head,
        Bilingual module,
        Step step,
        String html,
        QuizSetting setting,
        List<Pool> pools,
        Step previous,
        Step next) {

    /** The items of which so many are drawn. */
    public record Pool(Bilingual module, int drawn, List<QuestionDraft> items) {}
}
