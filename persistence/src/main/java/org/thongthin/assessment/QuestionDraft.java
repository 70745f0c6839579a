package org.thongthin.assessment;

import java.util.List;

/**
 * An item as an author wrote it. All texts are sanitised HTML.
 *
 * @param code unique in the bank, never reused
 * @param pool where quizzes draw it from, such as {@code exam/m1}
 * @param feedback what everybody is told; teaches
 */
public record QuestionDraft(
        String code,
        String pool,
        QuestionType type,
        CognitiveLevel level,
        String stem,
        String feedback,
        List<OptionDraft> options) {

    /** @param feedback what who chose it is told; null: nothing of its own */
    public record OptionDraft(String text, String feedback, boolean correct) {}

    public QuestionDraft {
        options = List.copyOf(options);
    }
}
