package org.thongthin.course;

import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionType;

/** An item in the list of a question bank. */
public record ItemRow(
        String code, PoolKind pool, String moduleCode, QuestionType type, CognitiveLevel level, String stem) {}
