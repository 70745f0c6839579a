package org.thongthin.learning;

import org.thongthin.course.CourseFacts;
import org.thongthin.course.OutlineRow;

/** Where a quiz stands. */
public record QuizPlace(CourseFacts facts, OutlineRow activity) {}
