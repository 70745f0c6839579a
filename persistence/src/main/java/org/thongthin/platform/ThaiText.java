package org.thongthin.platform;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One spelling for Thai text that looks the same, so that equality, search and sorting see what the reader sees.
 *
 * <p>Unicode normalisation alone does not do this: most Thai marks have combining class 0 and keep the order in which
 * they were typed, and sara am (U+0E33) is only compatibility-equivalent to nikhahit and sara aa.
 */
public final class ThaiText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\p{Z}]+");

    private static final String SARA_AM = "\u0E33";
    private static final String TONES = "[\\u0E48-\\u0E4B]";
    private static final Pattern TONE = Pattern.compile(TONES);
    private static final Pattern TWO_SARA_E = Pattern.compile("\\u0E40\\u0E40");
    private static final Pattern MARKS = Pattern.compile("\\p{M}{2,}");
    /** Mai han akat, sara i to phinthu, mai taikhu, nikhahit: what stands directly above or below the consonant. */
    private static final Pattern ABOVE_OR_BELOW = Pattern.compile("[\\u0E31\\u0E34-\\u0E3A\\u0E47\\u0E4D]");

    private static final Pattern NIKHAHIT_SARA_AA = Pattern.compile("\\u0E4D(" + TONES + "*)\\u0E32");
    private static final Pattern SARA_AM_MARKS = Pattern.compile("\\u0E33[\\u0E33\\p{M}]+");

    private static final int THAI_ZERO = '\u0E50';
    private static final int THAI_NINE = '\u0E59';

    private ThaiText() {}

    /**
     * The one form in which text is stored and compared; null stays null, and a second call changes nothing.
     *
     * <ul>
     *   <li>zero-width characters and soft hyphens go; CR LF and a lone CR become LF
     *   <li>two sara e become sara ae
     *   <li>vowels above and below (with phinthu, mai taikhu and nikhahit, which have the same place) come before tone
     *       marks, thanthakhat and any other mark on the same consonant
     *   <li>nikhahit and sara aa become sara am; a tone mark between them or after sara am comes before it
     *   <li>Unicode form C, never KC: ① and ﬁ stay what they are
     * </ul>
     *
     * Repeated marks are kept: which of them is the mistake is not ours to guess.
     */
    public static String normalise(String text) {
        if (text == null) {
            return null;
        }
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var lines = LINE_BREAK.matcher(visible).replaceAll("\n");
        // before, so that the marks of one consonant stand in a defined order; after, because moving them may undo it
        return formC(thaiOrder(formC(lines)));
    }

    /** As {@link #normalise}, for one line: runs of white space, no-break included, are one space; trimmed. */
    public static String normaliseLine(String text) {
        if (text == null) {
            return null;
        }
        return WHITE_SPACE.matcher(normalise(text)).replaceAll(" ").strip();
    }

    /** Thai digits become Arabic ones, all else stays; null stays null. */
    public static String arabicDigits(String text) {
        if (text == null) {
            return null;
        }
        var arabic = new StringBuilder(text.length());
        text.chars().forEach(c -> arabic.append((char) (THAI_ZERO <= c && c <= THAI_NINE ? c - THAI_ZERO + '0' : c)));
        return arabic.toString();
    }

    /** Whether a column of codes can be asked for this: MariaDB fails to compare one with anything but ASCII (error 1267). */
    public static boolean isAscii(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    }

    private static String thaiOrder(String text) {
        var saraAe = TWO_SARA_E.matcher(text).replaceAll("\u0E41");
        var vowelsFirst = MARKS.matcher(saraAe).replaceAll(run -> first(ABOVE_OR_BELOW, run.group()));
        var saraAm = NIKHAHIT_SARA_AA.matcher(vowelsFirst).replaceAll("$1" + SARA_AM);
        return SARA_AM_MARKS.matcher(saraAm).replaceAll(run -> first(TONE, run.group()));
    }

    /** What matches comes to the front of the run; the order is kept among what matches and among what does not. */
    private static String first(Pattern leading, String run) {
        var front = leading.matcher(run).results().map(MatchResult::group).collect(joining());
        return front + leading.matcher(run).replaceAll("");
    }

    private static String formC(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
