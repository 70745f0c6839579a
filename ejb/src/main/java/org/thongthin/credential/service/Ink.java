package org.thongthin.credential.service;

import java.util.Locale;

/** The light colours of the product's design tokens, as far as paper needs them. */
enum Ink {
    TEXT(0x1B2133),
    TEXT_2(0x474E63),
    LINE_STRONG(0x7D8395),
    ACCENT(0x2B4590),
    ACCENT_TEXT(0x243B80),
    WEAVE(0xB9C6EE),
    WARNING(0x855000),
    WARNING_SOFT(0xFDF1DC),
    PAPER(0xFFFFFF);

    private final String operands;

    Ink(int rgb) {
        operands = String.format(
                Locale.ROOT,
                "%.3f %.3f %.3f",
                (rgb >> 16 & 0xFF) / 255f,
                (rgb >> 8 & 0xFF) / 255f,
                (rgb & 0xFF) / 255f);
    }

    /** Red, green and blue as a PDF content stream wants them. */
    String operands() {
        return operands;
    }
}
