package org.thongthin.credential.service;

import java.nio.charset.StandardCharsets;
import org.thongthin.credential.service.CertificateSheet.Box;

/**
 * Writes the content stream of a page. Callers think in hundredths of the page's width from the top left corner; the
 * stream gets points from the bottom left corner.
 */
final class PageCanvas {

    /** A4 landscape, in points. */
    static final float PAGE_WIDTH = 297 * 72 / 25.4f;

    static final float PAGE_HEIGHT = 210 * 72 / 25.4f;

    /** Points in a hundredth of the page's width. */
    static final float UNIT = PAGE_WIDTH / 100;

    private static final int DECIMALS = 1000;

    private final StringBuilder out = new StringBuilder(16_384);

    static float pointX(float x) {
        return x * UNIT;
    }

    static float pointY(float y) {
        return PAGE_HEIGHT - y * UNIT;
    }

    /** Operators as they are. */
    PageCanvas raw(String operators) {
        out.append(operators).append('\n');
        return this;
    }

    PageCanvas number(float value) {
        long thousandths = Math.round((double) value * DECIMALS);
        if (thousandths < 0) {
            out.append('-');
        }
        long whole = Math.abs(thousandths);
        out.append(whole / DECIMALS);
        if (whole % DECIMALS != 0) {
            String decimals = Long.toString(DECIMALS + whole % DECIMALS);
            out.append('.').append(decimals, 1, decimals.length());
        }
        out.append(' ');
        return this;
    }

    PageCanvas fill(Ink ink) {
        return raw(ink.operands() + " rg");
    }

    PageCanvas stroke(Ink ink, float lineWidth) {
        return number(lineWidth * UNIT).raw("w " + ink.operands() + " RG");
    }

    /** Adds a rectangle to the path; {@code f} or {@code S} then paints all of the path at once, without seams. */
    PageCanvas rectangle(float x, float y, float width, float height) {
        number(pointX(x)).number(pointY(y + height));
        return number(width * UNIT).number(height * UNIT).raw("re");
    }

    PageCanvas rectangle(Box box) {
        return rectangle(box.x(), box.y(), box.width(), box.height());
    }

    /** Adds a closed outline to the path: pairs of x and y, scaled and then moved. */
    PageCanvas outline(float[] points, float scale, float x, float y) {
        for (int i = 0; i < points.length; i += 2) {
            number(pointX(x + points[i] * scale))
                    .number(pointY(y + points[i + 1] * scale))
                    .raw(i == 0 ? "m" : "l");
        }
        return raw("h");
    }

    /** Two bytes, as a glyph of a font with the encoding Identity-H is written. */
    PageCanvas hex(int twoBytes) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.toUpperCase(Character.forDigit(twoBytes >> shift & 0xF, 16)));
        }
        return this;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
