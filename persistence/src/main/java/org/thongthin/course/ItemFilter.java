package org.thongthin.course;

import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionType;

/** Which items of a bank are listed; null, or an empty module: all. */
public record ItemFilter(QuestionType type, PoolKind pool, CognitiveLevel level, String moduleCode) {}
