package org.thongthin.credential.service;

import java.util.List;

/** A line of text at its place on the sheet, in hundredths of the sheet's width from the top left corner. */
record PlacedText(ShapedText shaped, TextStyle style, float x, float baseline) {

    float right() {
        return x + shaped.width() * style.size();
    }

    PlacedText movedBy(float dx, float dy) {
        return new PlacedText(shaped, style, x + dx, baseline + dy);
    }

    /**
     * Texts that belong together for a reader who does not see the sheet.
     *
     * @param role the structure type, such as P or H1
     */
    record Paragraph(String role, List<PlacedText> texts) {}
}
