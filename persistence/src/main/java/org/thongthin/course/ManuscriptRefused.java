package org.thongthin.course;

import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/** What was typed into a manuscript cannot be taken as it is; nothing of it is kept. */
public abstract class ManuscriptRefused extends BusinessException {

    protected ManuscriptRefused(Object... arguments) {
        super(arguments);
    }

    @Override
    public RefusalKind getKind() {
        return RefusalKind.INVALID;
    }

    /** Capitals, digits and single hyphens, at most 40. */
    public static class CourseCodeUnfit extends ManuscriptRefused {}

    /** A text is missing in one language. */
    public static class TextMissing extends ManuscriptRefused {}

    /** Argument: most characters. */
    public static class TextTooLong extends ManuscriptRefused {
        public TextTooLong(int most) {
            super(most);
        }
    }

    /** Each outcome is one line in both languages. Arguments: how many lines there are in Thai and in English. */
    public static class OutcomesUneven extends ManuscriptRefused {
        public OutcomesUneven(int thai, int english) {
            super(thai, english);
        }
    }

    /** Arguments: least and most. */
    public static class NumberOutOfRange extends ManuscriptRefused {
        public NumberOutOfRange(int least, int most) {
            super(least, most);
        }
    }

    /** Shares of levels sum to 100, or there are none. Argument: what they sum to. */
    public static class SharesUneven extends ManuscriptRefused {
        public SharesUneven(int sum) {
            super(sum);
        }
    }

    /** An examination says how much is enough; nothing else is scored. */
    public static class PassMarkMissing extends ManuscriptRefused {}

    /** There is nothing to wait for without a limit of attempts. */
    public static class WaitWithoutLimit extends ManuscriptRefused {}

    /** Who cannot see a picture reads or hears its description. */
    public static class PictureWithoutWords extends ManuscriptRefused {}

    /** An item asks something and teaches everybody something. */
    public static class ItemIncomplete extends ManuscriptRefused {}

    /** Arguments: fewest and most options. */
    public static class OptionsOutOfNumber extends ManuscriptRefused {
        public OptionsOutOfNumber(int least, int most) {
            super(least, most);
        }
    }

    /** Two options read the same. */
    public static class OptionsAlike extends ManuscriptRefused {}

    /** Exactly one right option in single choice and true/false. */
    public static class OneRightOptionWanted extends ManuscriptRefused {}

    /** At least one right option in multiple choice. */
    public static class RightOptionWanted extends ManuscriptRefused {}

    /** The checks before publishing have not all been met. */
    public static class NotReadyToPublish extends ManuscriptRefused {}

    /** The manuscript says what the current version says. */
    public static class NothingToPublish extends ManuscriptRefused {}
}
