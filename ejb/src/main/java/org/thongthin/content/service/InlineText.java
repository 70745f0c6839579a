package org.thongthin.content.service;

import java.util.regex.Pattern;
import org.owasp.html.Encoding;
import org.thongthin.platform.ThaiText;

/**
 * A text within a line, such as a stem or an option, as people type it: line breaks, {@code *emphasis*} and {@code **strong**}; an
 * asterisk of its own is {@code \*}. Everything else means itself, an angle bracket too.
 */
public final class InlineText {

    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*", Pattern.DOTALL);
    private static final Pattern EMPHASIS = Pattern.compile("\\*(?=\\S)(.+?)(?<=\\S)\\*", Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("<br ?/?>");

    /** Stand in for a backslash and an asterisk that mean themselves; nobody types them, and normalising would let them be. */
    private static final char BACKSLASH = '\uE000';

    private static final char ASTERISK = '\uE001';

    private InlineText() {}

    /** Sanitised HTML of what was typed; empty where nothing was. */
    public static String html(String typed) {
        String text = typed == null ? "" : ThaiText.normalise(typed).strip();
        String escaped = text.replace(BACKSLASH, ' ')
                .replace(ASTERISK, ' ')
                .replace("\\\\", String.valueOf(BACKSLASH))
                .replace("\\*", String.valueOf(ASTERISK))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        String strong = STRONG.matcher(escaped).replaceAll("<strong>$1</strong>");
        String marked = EMPHASIS.matcher(strong).replaceAll("<em>$1</em>");
        return RichTextPolicy.inline(
                marked.replace("\n", "<br>").replace(BACKSLASH, '\\').replace(ASTERISK, '*'));
    }

    /** What has to be typed for this HTML. */
    public static String typed(String html) {
        String text = html.replace("\\", "\\\\").replace("*", "\\*");
        text = text.replaceAll("</?strong>", "**").replaceAll("</?em>", "*");
        return Encoding.decodeHtml(BREAK.matcher(text).replaceAll("\n"), false);
    }
}
