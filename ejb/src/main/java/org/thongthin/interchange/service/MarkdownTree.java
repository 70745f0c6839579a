package org.thongthin.interchange.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.thongthin.platform.ThaiText;

/** What commonmark does not say about its trees. */
final class MarkdownTree {
    static final String TOO_DEEP = "nesting.too-deep";

    /** Visitors recurse, and the sanitiser drops what lies 256 elements deep. */
    private static final int DEEPEST = 60;

    static final String STRAY_ASTERISKS = "emphasis.stray";
    static final String STRAY_DETAIL =
            "** without a partner, or with a quotation mark on one side and a letter on the other";
    private static final Pattern STRAY = Pattern.compile("(?<!\\\\)\\*\\*");

    private MarkdownTree() {}

    /** Does not recurse. */
    static boolean isTooDeep(Node root) {
        record Place(Node node, int depth) {}
        Deque<Place> open = new ArrayDeque<>(List.of(new Place(root, 0)));
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (place.depth() > DEEPEST) {
                return true;
            }
            for (Node child = place.node().getFirstChild(); child != null; child = child.getNext()) {
                open.push(new Place(child, place.depth() + 1));
            }
        }
        return false;
    }

    /** From 1; that of the nearest container where a node does not know its own. */
    static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                return spans.get(0).getLineIndex() + 1;
            }
        }
        return 1;
    }

    /** The text without its mark-up, on one line. */
    static String plainText(Node root) {
        StringBuilder plain = new StringBuilder();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                plain.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                plain.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                plain.append(' ');
            }
        });
        return ThaiText.normaliseLine(plain.toString());
    }

    /**
     * The line of two asterisks that were left standing as text, although no backslash is before them: a word in bold
     * was meant, but next to a quotation mark CommonMark wants a space on the other side. Needs source spans.
     */
    static OptionalInt strayAsterisks(Node root, String source) {
        List<Integer> lines = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                for (SourceSpan span : text.getSourceSpans()) {
                    int end = span.getInputIndex() + span.getLength();
                    if (STRAY.matcher(source.substring(span.getInputIndex(), end))
                            .find()) {
                        lines.add(span.getLineIndex() + 1);
                    }
                }
            }
        });
        return lines.stream().mapToInt(Integer::intValue).min();
    }

    /** The source was normalised; character references in it were not. */
    static void normaliseTexts(Node root) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                text.setLiteral(ThaiText.normalise(text.getLiteral()));
            }

            @Override
            public void visit(Code code) {
                code.setLiteral(ThaiText.normalise(code.getLiteral()));
            }

            @Override
            public void visit(FencedCodeBlock code) {
                code.setLiteral(ThaiText.normalise(code.getLiteral()));
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                code.setLiteral(ThaiText.normalise(code.getLiteral()));
            }
        });
    }
}
