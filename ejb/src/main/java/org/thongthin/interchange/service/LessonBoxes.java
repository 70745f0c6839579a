package org.thongthin.interchange.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Makes boxes of the quotations that are meant as such. */
final class LessonBoxes extends AbstractVisitor {
    private static final Pattern KIND = Pattern.compile("\\[!([^\\]]*)](.*)", Pattern.DOTALL);

    private final Mistakes.In mistakes;
    private final List<BlockQuote> quotes = new ArrayList<>();

    private LessonBoxes(Mistakes.In mistakes) {
        this.mistakes = mistakes;
    }

    static void make(Node lesson, Mistakes.In mistakes) {
        LessonBoxes boxes = new LessonBoxes(mistakes);
        lesson.accept(boxes);
        boxes.quotes.forEach(boxes::replace);
    }

    /** Collected first: replacing while visiting would lose the place. */
    @Override
    public void visit(BlockQuote quote) {
        quotes.add(quote);
        visitChildren(quote);
    }

    private void replace(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text text)) {
            return;
        }
        Matcher matcher = KIND.matcher(text.getLiteral());
        if (!matcher.matches()) {
            return;
        }
        int line = MarkdownTree.line(quote);
        Optional<LessonBox.Kind> kind = kind(matcher.group(1));
        if (kind.isEmpty()) {
            mistakes.add(line, "box.unknown", "'" + matcher.group(1) + "' is not QUESTION, CASE, NOTE or KEYPOINTS");
        } else if (!(quote.getParent() instanceof Document)) {
            mistakes.add(line, "box.misplaced", "a box does not stand in a list or in another box");
        } else {
            text.setLiteral(matcher.group(2));
            LessonBox box = new LessonBox(kind.get(), cutTitle(first));
            moveChildren(quote, box);
            quote.insertAfter(box);
            quote.unlink();
            check(box, line);
        }
    }

    private static Optional<LessonBox.Kind> kind(String word) {
        return Arrays.stream(LessonBox.Kind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst();
    }

    /** Takes the first line out of the paragraph, and the paragraph away if nothing else is in it. */
    private static String cutTitle(Paragraph first) {
        Paragraph title = new Paragraph();
        Node node = first.getFirstChild();
        while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
            Node next = node.getNext();
            title.appendChild(node);
            node = next;
        }
        if (node == null) {
            first.unlink();
        } else {
            node.unlink();
        }
        return MarkdownTree.plainText(title);
    }

    private static void moveChildren(Node from, Node to) {
        for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
    }

    private void check(LessonBox box, int line) {
        if (box.getFirstChild() == null) {
            mistakes.add(line, "box.empty", "the box has a first line and nothing else");
        } else if (box.kind() == LessonBox.Kind.KEYPOINTS
                && (!(box.getFirstChild() instanceof OrderedList) || box.getFirstChild() != box.getLastChild())) {
            mistakes.add(line, "box.no-list", "KEYPOINTS has one numbered list and nothing else");
        }
    }
}
