package org.thongthin.interchange.service;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.thongthin.content.service.RichTextPolicy;
import org.thongthin.interchange.Mistake;
import org.thongthin.platform.ThaiText;

/** Makes a page of a lesson in Markdown: CommonMark with tables and four kinds of boxes, sanitised. */
public final class LessonRenderer {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    /** The first node renderer to be named wins: ours before the one of the tables. */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .nodeRendererFactory(LessonHtml::new)
            .extensions(TABLES)
            .attributeProviderFactory(context -> new LessonHtml.Attributes())
            .escapeHtml(true)
            .percentEncodeUrls(true)
            .build();

    private LessonRenderer() {}

    /** @param pictures as the lesson names them; @param mistakes by line; where there are any, the HTML is of no use */
    public record Lesson(String html, List<FileReference> pictures, List<Mistake> mistakes) {}

    /** @param file under which mistakes are noted */
    public static Lesson render(String file, String markdown) {
        Mistakes mistakes = new Mistakes();
        Mistakes.In here = mistakes.in(file);
        String source = ThaiText.normalise(markdown);
        Node lesson = PARSER.parse(source);
        if (MarkdownTree.isTooDeep(lesson)) {
            here.add(1, MarkdownTree.TOO_DEEP, "too many quotations, lists or emphases within each other");
            return new Lesson("", List.of(), mistakes.list());
        }
        if (lesson.getFirstChild() == null) {
            here.add(1, "page.empty", "there is nothing on this page");
        }
        MarkdownTree.strayAsterisks(lesson, source)
                .ifPresent(line -> here.add(line, MarkdownTree.STRAY_ASTERISKS, MarkdownTree.STRAY_DETAIL));
        MarkdownTree.normaliseTexts(lesson);
        LessonBoxes.make(lesson, here);
        LessonChecks checks = new LessonChecks(here);
        lesson.accept(checks);
        String html = RichTextPolicy.lesson(RENDERER.render(lesson));
        return new Lesson(html, List.copyOf(checks.pictures()), mistakes.list());
    }
}
