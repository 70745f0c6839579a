package org.thongthin.content.service;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What rich text may contain: exactly these elements, attributes and classes, whatever wrote it. The last step before
 * text is stored; normalising it comes before. A second call changes nothing.
 */
public final class RichTextPolicy {

    /** A picture of the course version that the text belongs to. */
    public static final Pattern PICTURE =
            Pattern.compile("(?=.{1,190}$)assets/[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*\\.[A-Za-z0-9]+");

    /** A web address, or a path on this server that has no scheme, no other host and no colon at all. */
    public static final Pattern LINK = Pattern.compile(
            "(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\p{Cntrl}\"'<>\\\\]+)|(?:(?!//)(?!assets/)[^\\s\\p{Cntrl}\"'<>\\\\:]+)");

    private static final String[] BLOCKS = {"p", "blockquote", "pre", "hr", "ul", "ol", "li", "div", "section"};
    private static final String[] HEADINGS = {"h2", "h3", "h4", "h5", "h6"};
    private static final String[] TABLES = {"table", "thead", "tbody", "tr", "th", "td"};
    private static final String[] INLINE = {"strong", "em", "b", "i", "code", "br", "a", "img", "span"};

    private static final PolicyFactory LESSON = new HtmlPolicyBuilder()
            .allowElements(BLOCKS)
            .allowElements(HEADINGS)
            .allowElements(TABLES)
            .allowElements(INLINE)
            .allowWithoutAttributes("span")
            .allowUrlProtocols("http", "https")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("loading")
            .matching(false, "lazy")
            .onElements("img")
            .allowAttributes("class")
            .matching(classes("t-list"))
            .onElements("ul", "ol")
            .allowAttributes("class")
            .matching(classes("t-table"))
            .onElements("table")
            .allowAttributes("class")
            .matching(classes("t-right"))
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(classes("t-callout", "t-weave", "t-table-scroll"))
            .onElements("div")
            .allowAttributes("class")
            .matching(classes("t-keypoints"))
            .onElements("section")
            .allowAttributes("class")
            .matching(classes("t-i", "t-i-info", "t-i-idea", "t-i-doc"))
            .onElements("i")
            .allowAttributes("aria-hidden")
            .matching(false, "true")
            .onElements("i")
            .allowAttributes("role")
            .matching(false, "presentation", "region")
            .onElements("div")
            .allowAttributes("tabindex")
            .matching(false, "0")
            .onElements("div")
            .allowAttributes("aria-label")
            .onElements("div")
            .allowAttributes("scope")
            .matching(false, "col")
            .onElements("th")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,4}"))
            .onElements("ol")
            .toFactory();

    private static final PolicyFactory EMPHASIS =
            new HtmlPolicyBuilder().allowElements("strong", "em", "br").toFactory();

    private RichTextPolicy() {}

    /** @param removed the elements and attributes that were taken out, for who wrote them */
    public record Cleaned(String html, SortedSet<String> removed) {}

    /** As {@link #lesson}, telling what was taken out. */
    public static Cleaned cleaned(String html) {
        SortedSet<String> removed = new TreeSet<>();
        String kept = LESSON.sanitize(
                html,
                new HtmlChangeListener<SortedSet<String>>() {
                    @Override
                    public void discardedTag(SortedSet<String> names, String element) {
                        names.add(element);
                    }

                    @Override
                    public void discardedAttributes(SortedSet<String> names, String element, String... attributes) {
                        names.addAll(List.of(attributes));
                    }
                },
                removed);
        return new Cleaned(guarded(kept), removed);
    }

    /** A page: headings from h2, lists, tables, pictures, boxes, links. */
    public static String lesson(String html) {
        return guarded(LESSON.sanitize(html));
    }

    /** A text within a line, such as a stem or an option: emphasis and line breaks. */
    public static String inline(String html) {
        return guarded(EMPHASIS.sanitize(html));
    }

    /** Unicode form C would make one character of a tag's end and an overlaid stroke, and of the tag another one. */
    private static String guarded(String html) {
        return html.replace(">\u0338", ">&#x338;");
    }

    private static AttributePolicy classes(String... allowed) {
        Set<String> known = Set.of(allowed);
        return (element, attribute, value) -> {
            String kept =
                    Arrays.stream(value.split("\\s+")).filter(known::contains).collect(joining(" "));
            return kept.isEmpty() ? null : kept;
        };
    }
}
