package org.thongthin.assessment;

/** What a quiz is for. Only an examination is scored and has a pass mark. */
public enum QuizKind {
    EXAM,
    PRACTICE,
    PRETEST
}
