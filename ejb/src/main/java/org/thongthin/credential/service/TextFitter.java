package org.thongthin.credential.service;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes a text fit a width: first smaller on one line, then on more lines. Lines break at spaces as long as that works,
 * since the dictionary behind Thai line breaks does not know the names of people and places.
 */
final class TextFitter {

    /** How much smaller each try is. */
    private static final float STEP = 0.97f;

    /** Below this share of the wanted size another line is better than smaller letters. */
    private static final float SMALLEST_SHARE = 0.5f;

    /** Below this, in hundredths of the sheet's width (9 points), too. */
    private static final float SMALLEST = 1.1f;

    /** Not after ณ, which belongs to the place name that follows, as in ณ อยุธยา. */
    private static final Pattern SPACE_TO_BREAK_AT = Pattern.compile("(?<= )(?<! ณ )");

    private final TextStyle style;
    private final float width;

    private TextFitter(TextStyle style, float width) {
        this.style = style;
        this.width = width;
    }

    /** The lines, all in one style of the wanted size or less. */
    record Fitted(List<ShapedText> lines, TextStyle style) {}

    /** Finds the fewest lines and then the largest size; with {@code maxLines} lines it goes as small as it must. */
    static Fitted fit(String text, TextStyle style, float width, int maxLines) {
        ShapedText whole = style.face().shape(text);
        if (whole.width() * style.size() <= width) {
            return new Fitted(List.of(whole), style);
        }
        return new TextFitter(style, width).wrap(text, maxLines);
    }

    private Fitted wrap(String text, int maxLines) {
        List<String> parts = List.of(SPACE_TO_BREAK_AT.split(text));
        float[] partWidths = widths(parts);
        float smallest = Math.min(style.size(), Math.max(SMALLEST, style.size() * SMALLEST_SHARE));
        for (int lines = 1; lines <= maxLines; lines++) {
            for (float size = style.size(); size >= smallest; size *= STEP) {
                if (fits(partWidths, size, lines)) {
                    return wrapped(parts, partWidths, size);
                }
            }
        }
        List<String> words = words(text);
        float[] wordWidths = widths(words);
        float size = style.size();
        while (!fits(wordWidths, size, maxLines)) {
            size *= STEP;
        }
        return wrapped(words, wordWidths, size);
    }

    private Fitted wrapped(List<String> parts, float[] widths, float size) {
        List<ShapedText> lines = new ArrayList<>();
        int start = 0;
        for (int end : lineEnds(widths, size)) {
            String line = String.join("", parts.subList(start, end)).stripTrailing();
            lines.add(style.face().shape(line));
            start = end;
        }
        return new Fitted(lines, style.withSize(size));
    }

    private boolean fits(float[] widths, float size, int lines) {
        for (float one : widths) {
            if (one * size > width) {
                return false;
            }
        }
        return lineEnds(widths, size).size() <= lines;
    }

    /** Ends (exclusive) of lines that take as many parts as they hold. */
    private List<Integer> lineEnds(float[] widths, float size) {
        List<Integer> ends = new ArrayList<>();
        float filled = 0;
        for (int i = 0; i < widths.length; i++) {
            float next = widths[i] * size;
            if (i > 0 && filled + next > width) {
                ends.add(i);
                filled = 0;
            }
            filled += next;
        }
        ends.add(widths.length);
        return ends;
    }

    private float[] widths(List<String> parts) {
        float[] widths = new float[parts.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = style.face().shape(parts.get(i)).width();
        }
        return widths;
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
