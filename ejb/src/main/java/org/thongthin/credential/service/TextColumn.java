package org.thongthin.credential.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.thongthin.credential.service.PlacedText.Paragraph;

/**
 * Sets paragraphs under each other in a column, as a browser would: each line in a box of its leading. Empty texts take
 * no room. Lengths are hundredths of the sheet's width.
 */
final class TextColumn {

    private final float left;
    private final float width;
    private final float scale;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private float y;

    /** A text and how it is set. */
    record Phrase(String text, TextStyle style) {}

    /** @param scale applies to sizes and spaces alike, for sheets with much to say */
    TextColumn(float left, float top, float width, float scale) {
        this.left = left;
        this.y = top;
        this.width = width;
        this.scale = scale;
    }

    TextColumn space(double height) {
        y += (float) height * scale;
        return this;
    }

    TextColumn paragraph(String role, Phrase phrase, int maxLines) {
        if (!phrase.text().isEmpty()) {
            paragraphs.add(new Paragraph(role, set(phrase, maxLines)));
        }
        return this;
    }

    /** Two phrases on one line where there is room, else under each other; where one is empty, the other alone. */
    TextColumn pair(String role, Phrase first, Phrase second, double gap) {
        if (first.text().isEmpty() || second.text().isEmpty()) {
            return paragraph(role, first.text().isEmpty() ? second : first, 2);
        }
        List<PlacedText> texts = new ArrayList<>(set(first, 2));
        PlacedText last = texts.get(texts.size() - 1);
        TextStyle style = scaled(second.style());
        ShapedText tail = style.face().shape(' ' + second.text());
        float x = last.right() + (float) gap * scale;
        if (x + tail.width() * style.size() <= left + width) {
            texts.add(new PlacedText(tail, style, x, last.baseline()));
        } else {
            texts.addAll(set(second, 2));
        }
        paragraphs.add(new Paragraph(role, texts));
        return this;
    }

    /** Where the next line would begin. */
    float bottom() {
        return y;
    }

    /** How wide the widest line is. */
    float widest() {
        return (float) paragraphs.stream()
                .flatMap(paragraph -> paragraph.texts().stream())
                .mapToDouble(text -> text.right() - left)
                .max()
                .orElse(0);
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** The paragraphs, moved so that the last line ends at the given height. */
    List<Paragraph> paragraphsDownTo(float bottom) {
        return moved(text -> text.movedBy(0, bottom - y));
    }

    /**
     * The paragraphs, moved so that the last line ends at the given height and each ends at the column's right edge.
     */
    List<Paragraph> paragraphsRightDownTo(float bottom) {
        return moved(text -> text.movedBy(left + width - text.right(), bottom - y));
    }

    private List<Paragraph> moved(UnaryOperator<PlacedText> move) {
        return paragraphs.stream()
                .map(paragraph -> new Paragraph(
                        paragraph.role(), paragraph.texts().stream().map(move).toList()))
                .toList();
    }

    private List<PlacedText> set(Phrase phrase, int maxLines) {
        TextFitter.Fitted fitted = TextFitter.fit(phrase.text(), scaled(phrase.style()), width, maxLines);
        float size = fitted.style().size();
        float height = size * fitted.style().leading();
        float ascent = (height - (Typeface.ASCENT + Typeface.DESCENT) * size) / 2 + Typeface.ASCENT * size;
        List<PlacedText> texts = new ArrayList<>();
        for (ShapedText line : fitted.lines()) {
            texts.add(new PlacedText(line, fitted.style(), left, y + ascent));
            y += height;
        }
        return texts;
    }

    private TextStyle scaled(TextStyle style) {
        return style.withSize(style.size() * scale);
    }
}
