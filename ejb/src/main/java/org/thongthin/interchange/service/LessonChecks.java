package org.thongthin.interchange.service;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.thongthin.content.service.RichTextPolicy;

/** Notes what a lesson may not contain, and which pictures it shows. */
final class LessonChecks extends AbstractVisitor {
    private final Mistakes.In mistakes;
    private final List<FileReference> pictures = new ArrayList<>();

    LessonChecks(Mistakes.In mistakes) {
        this.mistakes = mistakes;
    }

    List<FileReference> pictures() {
        return pictures;
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            add(heading, "heading.first-level", "headings begin with ##: the title of the page is the activity's");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(HtmlBlock block) {
        add(block, "html.raw", "HTML is not read; < in a text is written \\<");
    }

    @Override
    public void visit(HtmlInline inline) {
        add(inline, "html.raw", inline.getLiteral() + ": HTML is not read; < in a text is written \\<");
    }

    @Override
    public void visit(Link link) {
        if (!RichTextPolicy.LINK.matcher(link.getDestination()).matches()) {
            add(
                    link,
                    "link.refused",
                    "'" + link.getDestination() + "' is neither http, https nor a path on this server");
        } else if (link.getFirstChild() == null) {
            add(link, "link.no-text", "the link has no text");
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        int line = MarkdownTree.line(image);
        if (!RichTextPolicy.PICTURE.matcher(image.getDestination()).matches()) {
            mistakes.add(line, "path.invalid", "'" + image.getDestination() + "' is not a path such as assets/map.svg");
        } else {
            pictures.add(new FileReference(image.getDestination(), mistakes.file(), line));
        }
        if (MarkdownTree.plainText(image).isEmpty()) {
            mistakes.add(line, "picture.no-description", "between [ and ] stands what the picture shows");
        }
    }

    private void add(Node node, String code, String detail) {
        mistakes.add(MarkdownTree.line(node), code, detail);
    }
}
