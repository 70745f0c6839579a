package org.thongthin.course;

import java.util.List;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.assessment.QuestionType;

/** What an item asks and where it belongs. All texts are sanitised HTML; those of true/false options are the words true and false. */
public record ItemContent(
        PoolKind poolKind,
        String moduleCode,
        QuestionType type,
        CognitiveLevel level,
        String stem,
        String feedback,
        List<OptionDraft> options) {

    public static final int LEAST_OPTIONS = 2;
    public static final int MOST_OPTIONS = 6;

    private static final int MOST_CHARACTERS = 10_000;

    public ItemContent {
        options = List.copyOf(options);
    }

    /** Refuses an item that nobody could answer, or that teaches nothing. */
    public void check() {
        if (stem.isBlank() || feedback.isBlank()) {
            throw new ManuscriptRefused.ItemIncomplete();
        }
        checkLength(stem);
        checkLength(feedback);
        int most = type == QuestionType.TRUE_FALSE ? LEAST_OPTIONS : MOST_OPTIONS;
        if (options.size() < LEAST_OPTIONS || options.size() > most) {
            throw new ManuscriptRefused.OptionsOutOfNumber(LEAST_OPTIONS, most);
        }
        options.forEach(option -> checkLength(option.text()));
        if (options.stream().map(OptionDraft::text).distinct().count() < options.size()) {
            throw new ManuscriptRefused.OptionsAlike();
        }
        long right = options.stream().filter(OptionDraft::correct).count();
        if (type != QuestionType.MULTIPLE && right != 1) {
            throw new ManuscriptRefused.OneRightOptionWanted();
        }
        if (right == 0) {
            throw new ManuscriptRefused.RightOptionWanted();
        }
    }

    private static void checkLength(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new ManuscriptRefused.TextTooLong(MOST_CHARACTERS);
        }
    }
}
