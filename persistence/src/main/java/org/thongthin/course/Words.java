package org.thongthin.course;

import org.thongthin.platform.Bilingual;
import org.thongthin.platform.ThaiText;

/** Reads what was typed into a manuscript: texts of a line in both languages, and numbers. */
public final class Words {

    public static final int TITLE = 200;
    public static final int SUMMARY = 1000;
    public static final int OUTCOME = 500;
    public static final int COURSE_MINUTES = 6000;
    public static final int ACTIVITY_MINUTES = 600;

    private Words() {}

    /** Both languages, neither missing nor longer than so many characters. */
    public static Bilingual both(String th, String en, int most) {
        String thai = line(th, most);
        String english = line(en, most);
        if (thai.isEmpty() || english.isEmpty()) {
            throw new ManuscriptRefused.TextMissing();
        }
        return new Bilingual(thai, english);
    }

    /** One normalised line, empty where nothing was typed. */
    public static String line(String typed, int most) {
        String line = typed == null ? "" : ThaiText.normaliseLine(typed);
        if (line.length() > most) {
            throw new ManuscriptRefused.TextTooLong(most);
        }
        return line;
    }

    /** A whole number in Arabic or Thai digits; null where nothing was typed. */
    public static Integer number(String typed, int least, int most) {
        String digits = typed == null ? "" : ThaiText.arabicDigits(ThaiText.normaliseLine(typed));
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,9}")) {
            throw new ManuscriptRefused.NumberOutOfRange(least, most);
        }
        return within(Integer.valueOf(digits), least, most);
    }

    /** Null stays null. */
    public static Integer within(Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            throw new ManuscriptRefused.NumberOutOfRange(least, most);
        }
        return number;
    }
}
