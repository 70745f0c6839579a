package org.thongthin.learning;

import java.util.List;
import java.util.Set;
import org.thongthin.assessment.AttemptRow;
import org.thongthin.assessment.QuizRules;
import org.thongthin.course.CourseFacts;
import org.thongthin.course.OutlineRow;

/**
 * An activity in the lesson player.
 *
 * @param html null for quizzes
 * @param rules null for pages
 * @param attempts the person's attempts, oldest first; empty for pages
 * @param previous null at the first activity; next null at the last
 */
public record LessonView(
        CourseFacts facts,
        List<OutlineRow> outline,
        Set<Long> done,
        OutlineRow activity,
        String html,
        QuizRules rules,
        List<AttemptRow> attempts,
        OutlineRow previous,
        OutlineRow next) {}
