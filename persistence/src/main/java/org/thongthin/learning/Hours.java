package org.thongthin.learning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thongthin.platform.ThaiText;

/** Hours as people type and read them: whole and half ones. They are counted in halves, so that no fraction is ever rounded. */
public final class Hours {

    public static final int LEAST_HALVES = 1;

    /** 200 hours. */
    public static final int MOST_HALVES = 400;

    private static final Pattern TYPED = Pattern.compile("([0-9]{1,4})(?:[.]([05])0?)?");

    private Hours() {}

    /**
     * @param typed such as 12, 12.5 or ๑๒.๕
     * @throws HoursRefused.HoursUnreadable for everything that is neither whole nor a half
     */
    public static int halves(String typed) {
        Matcher parts = TYPED.matcher(typed == null ? "" : ThaiText.arabicDigits(ThaiText.normaliseLine(typed)));
        if (!parts.matches()) {
            throw new HoursRefused.HoursUnreadable();
        }
        return Integer.parseInt(parts.group(1)) * 2 + ("5".equals(parts.group(2)) ? 1 : 0);
    }

    /** 12 or 12.5 */
    public static String text(long halves) {
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }
}
