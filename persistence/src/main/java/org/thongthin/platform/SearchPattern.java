package org.thongthin.platform;

import java.util.Locale;

/** What somebody typed into the search of a list, as {@code like} compares it. */
public final class SearchPattern {

    private SearchPattern() {}

    /** Anywhere in a text; everything where nothing was typed. */
    public static String anywhere(String typed) {
        String word = typed == null ? "" : ThaiText.normaliseLine(typed);
        return "%" + literally(word) + "%";
    }

    /** At the beginning of a code, in capitals; no code at all where it cannot be of one, everything where nothing was typed. */
    public static String code(String typed) {
        String word = typed == null ? "" : ThaiText.normaliseLine(typed).toUpperCase(Locale.ROOT);
        return ThaiText.isAscii(word) ? literally(word) + "%" : "?";
    }

    private static String literally(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
