package org.thongthin.learning;

import java.util.List;
import java.util.Set;
import org.thongthin.assessment.QuizRules;
import org.thongthin.course.CourseFacts;
import org.thongthin.course.OutlineRow;

/**
 * An activity in the lesson player.
 *
 * @param html null for quizzes
 * @param rules of the quiz, with the person's attempts; null for pages
 * @param previous null at the first activity; next null at the last
 */
public record LessonView(
        CourseFacts facts,
        List<OutlineRow> outline,
        Set<Long> done,
        OutlineRow activity,
        String html,
        QuizRules rules,
        OutlineRow previous,
        OutlineRow next) {}
