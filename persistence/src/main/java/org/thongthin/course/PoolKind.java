package org.thongthin.course;

import org.thongthin.assessment.QuizKind;

/** What the items of a pool are for. Whoever practises must not see the items of the examination. */
public enum PoolKind {
    EXAM("exam"),
    PRACTICE("practice");

    private final String folder;

    PoolKind(String folder) {
        this.folder = folder;
    }

    public static PoolKind of(QuizKind kind) {
        return kind == QuizKind.EXAM ? EXAM : PRACTICE;
    }

    /** The pool of a module, such as {@code exam/m1}. */
    public String pool(String moduleCode) {
        return folder + "/" + moduleCode;
    }
}
