package org.thongthin.interchange.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** The mark-up of what CommonMark has not: boxes, and tables that scroll; and the classes of the style sheet. */
final class LessonHtml implements NodeRenderer {
    private static final String CLASS = "class";

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    LessonHtml(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(LessonBox.class, TableBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof TableBlock table) {
            table(table);
        } else if (node instanceof LessonBox box && box.kind() == LessonBox.Kind.KEYPOINTS) {
            keypoints(box);
        } else if (node instanceof LessonBox box) {
            callout(box);
        }
    }

    private void callout(LessonBox box) {
        html.tag("div", Map.of(CLASS, "t-callout"));
        html.tag("b");
        html.tag("i", attributes(CLASS, "t-i " + box.kind().icon(), "aria-hidden", "true"));
        html.tag("/i");
        html.text(box.title());
        html.tag("/b");
        children(box);
        html.tag("/div");
    }

    private void keypoints(LessonBox box) {
        html.tag("section", Map.of(CLASS, "t-keypoints"));
        html.tag("div", attributes(CLASS, "t-weave", "role", "presentation"));
        html.tag("/div");
        html.tag("h2");
        html.text(box.title());
        html.tag("/h2");
        html.tag("ol");
        Node list = box.getFirstChild();
        for (Node item = list == null ? null : list.getFirstChild(); item != null; item = item.getNext()) {
            html.tag("li");
            keypoint(item);
            html.tag("/li");
        }
        html.tag("/ol");
        html.tag("/section");
    }

    /** The point is one element, since the style sheet lays number and point out as the two columns of a grid. */
    private void keypoint(Node item) {
        boolean oneLine = item.getFirstChild() instanceof Paragraph && item.getFirstChild() == item.getLastChild();
        html.tag(oneLine ? "span" : "div");
        children(oneLine ? item.getFirstChild() : item);
        html.tag(oneLine ? "/span" : "/div");
    }

    private void table(TableBlock table) {
        Map<String, String> wrapper = attributes(CLASS, "t-table-scroll", "tabindex", "0");
        wrapper.put("role", "region");
        wrapper.put("aria-label", "ตาราง: " + heads(table));
        html.tag("div", wrapper);
        html.tag("table", Map.of(CLASS, "t-table"));
        children(table);
        html.tag("/table");
        html.tag("/div");
    }

    private static String heads(TableBlock table) {
        StringBuilder heads = new StringBuilder();
        Node row = table.getFirstChild() instanceof TableHead head ? head.getFirstChild() : null;
        for (Node cell = row instanceof TableRow ? row.getFirstChild() : null; cell != null; cell = cell.getNext()) {
            heads.append(heads.isEmpty() ? "" : ", ").append(MarkdownTree.plainText(cell));
        }
        return heads.toString();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private static Map<String, String> attributes(String first, String value, String second, String other) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(first, value);
        attributes.put(second, other);
        return attributes;
    }

    /** Attributes of the elements that commonmark renders itself. */
    static final class Attributes implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof BulletList || node instanceof OrderedList) {
                attributes.put(CLASS, "t-list");
            } else if (node instanceof Image) {
                attributes.put("loading", "lazy");
                attributes.remove("title");
            } else if (node instanceof TableCell cell) {
                attributes.remove("align");
                if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
                    attributes.put(CLASS, "t-right");
                }
                if (cell.isHeader()) {
                    attributes.put("scope", "col");
                }
            }
        }
    }
}
