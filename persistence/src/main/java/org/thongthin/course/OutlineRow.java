package org.thongthin.course;

import org.thongthin.assessment.QuizKind;
import org.thongthin.platform.Bilingual;

/** One activity in the outline of a course version; minutes null: not said; kind, quizId and items null for pages. */
public record OutlineRow(
        Long activityId,
        String moduleCode,
        Integer modulePosition,
        Bilingual moduleTitle,
        String code,
        Integer position,
        ActivityType type,
        Bilingual title,
        Integer minutes,
        Long quizId,
        QuizKind kind,
        Integer items) {}
