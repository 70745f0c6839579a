package org.thongthin.credential.service;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The two cuts of Sarabun that documents are set in, parsed once per server and safe to share between threads: every
 * table is read while parsing, and afterwards only looked up.
 */
enum Typeface {
    REGULAR("Sarabun-Regular.ttf"),
    SEMIBOLD("Sarabun-SemiBold.ttf");

    /** Above and below the baseline, in em; the same in both cuts (hhea table). */
    static final float ASCENT = 1.068f;

    static final float DESCENT = 0.232f;

    /** Sarabun has 1,000 units per em, so that a layout at size 1,000 gives whole font units. */
    private static final float UNITS = 1000;

    private static final int FIRST_INVISIBLE_GLYPH = 0xFFFE;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final TrueTypeFont trueType;
    private final Font shaper;
    private final List<String> unicode;

    Typeface(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            byte[] bytes = in.readAllBytes();
            trueType = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            shaper = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont(Map.of(TextAttribute.SIZE, UNITS, TextAttribute.KERNING, TextAttribute.KERNING_ON));
            unicode = GlyphTexts.of(trueType);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    TrueTypeFont trueType() {
        return trueType;
    }

    /** What the glyph stands for; the raised, lowered and narrow variants of a Thai mark stand for the mark. */
    String unicodeOf(int glyph) {
        return unicode.get(glyph);
    }

    /** Width of a glyph in em, as the PDF's font dictionary will state it. */
    float advance(int glyph) {
        try {
            return trueType.getAdvanceWidth(glyph) / UNITS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets one line: Thai marks move to their places, above and beside each other. */
    ShapedText shape(String text) {
        GlyphVector glyphs =
                shaper.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        int[] visible = IntStream.range(0, glyphs.getNumGlyphs())
                .filter(i -> glyphs.getGlyphCode(i) < FIRST_INVISIBLE_GLYPH)
                .toArray();
        int[] codes = new int[visible.length];
        float[] xs = new float[visible.length];
        float[] ys = new float[visible.length];
        for (int i = 0; i < visible.length; i++) {
            Point2D position = glyphs.getGlyphPosition(visible[i]);
            codes[i] = glyphs.getGlyphCode(visible[i]);
            xs[i] = (float) position.getX() / UNITS;
            ys[i] = (float) -position.getY() / UNITS;
        }
        float width = (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / UNITS;
        return new ShapedText(text, this, codes, xs, ys, width);
    }
}
