package org.thongthin.interchange.service;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.thongthin.content.service.RichTextPolicy;

/** Texts of question files: Markdown's emphasis, and nothing else of Markdown. */
final class GiftText {
    /** In HTML, so that Thai text and its mark-up surely fit a column of 65,535 bytes. */
    static final int LONGEST = 20_000;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .omitSingleParagraphP(true)
            .softbreak(" ")
            .build();

    /** Marks that begin something in Markdown other than emphasis. */
    private static final String PLAIN = "&<[]!`";

    private static final Pattern FORMAT = Pattern.compile("\\[(html|moodle|plain|markdown)]");

    private final Mistakes.In mistakes;

    GiftText(Mistakes.In mistakes) {
        this.mistakes = mistakes;
    }

    /** @return sanitised HTML without a paragraph; empty after a mistake has been noted, also where there is no text */
    String html(GiftFragment fragment) {
        GiftFragment trimmed = fragment.trimmed();
        Matcher format = FORMAT.matcher(trimmed.raw());
        if (!format.lookingAt()) {
            return rendered(trimmed);
        }
        if (!format.group(1).equals("markdown")) {
            mistakes.add(trimmed.line(), "gift.format", format.group() + ": only [markdown] is read, or no format");
            return "";
        }
        return rendered(trimmed.from(format.end()).trimmed());
    }

    private String rendered(GiftFragment fragment) {
        String markdown = markdown(fragment.raw());
        Node text = PARSER.parse(markdown);
        if (MarkdownTree.isTooDeep(text)) {
            mistakes.add(fragment.line(), MarkdownTree.TOO_DEEP, "too much emphasis within emphasis");
            return "";
        }
        MarkdownTree.strayAsterisks(text, markdown)
                .ifPresent(
                        line -> mistakes.add(fragment.line(), MarkdownTree.STRAY_ASTERISKS, MarkdownTree.STRAY_DETAIL));
        MarkdownTree.normaliseTexts(text);
        String html = RichTextPolicy.inline(RENDERER.render(text)).strip();
        if (html.isEmpty()) {
            mistakes.add(fragment.line(), GiftReader.SYNTAX, "there is no text");
        } else if (html.length() > LONGEST) {
            mistakes.add(fragment.line(), "text.too-long", html.length() + " characters, at most " + LONGEST);
            return "";
        }
        return html;
    }

    /**
     * GIFT's escapes are Markdown's too, all but the one for a new line; so they are left for Markdown to undo, which
     * keeps an escaped backslash from escaping what follows it.
     */
    private static String markdown(String raw) {
        String text =
                raw.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(joining("\n"));
        StringBuilder markdown = new StringBuilder();
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean pair = text.charAt(i) == '\\' && i + 1 < text.length();
            if (pair && text.charAt(i + 1) == 'n') {
                breaks++;
                i++;
                continue;
            }
            markdown.append("\\\n".repeat(breaks));
            breaks = 0;
            if (pair) {
                markdown.append('\\').append(text.charAt(++i));
            } else {
                markdown.append(PLAIN.indexOf(text.charAt(i)) < 0 ? "" : "\\").append(text.charAt(i));
            }
        }
        return markdown.toString();
    }
}
