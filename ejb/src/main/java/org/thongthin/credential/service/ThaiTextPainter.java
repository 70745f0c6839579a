package org.thongthin.credential.service;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Draws shaped text so that it can be found and copied: each line is a span that carries its text in logical order,
 * since the glyphs alone stand in the order of drawing and split สระอำ in two.
 */
final class ThaiTextPainter {

    private static final float SAME_PLACE = 0.0005f;

    private final PageCanvas canvas;
    private final Map<Typeface, EmbeddedFace> faces = new EnumMap<>(Typeface.class);
    private final Function<Typeface, EmbeddedFace> embed;

    ThaiTextPainter(PageCanvas canvas, Function<Typeface, EmbeddedFace> embed) {
        this.canvas = canvas;
        this.embed = embed;
    }

    /** @param part number of this part of the page's content in the document's structure */
    void paint(PlacedText placed, int part) {
        ShapedText shaped = placed.shaped();
        EmbeddedFace face = faces.computeIfAbsent(shaped.face(), embed);
        face.use(shaped.glyphs());
        float size = placed.style().size() * PageCanvas.UNIT;
        openSpan(shaped.text(), placed.style().english(), part);
        canvas.raw("BT").fill(placed.style().ink());
        canvas.raw('/' + face.resource() + ' ').number(size).raw("Tf");
        paintGlyphs(shaped, size, PageCanvas.pointX(placed.x()), PageCanvas.pointY(placed.baseline()));
        canvas.raw("ET").raw("EMC");
    }

    private void openSpan(String text, boolean english, int part) {
        canvas.raw("/Span <</MCID " + part + (english ? " /Lang (en)" : "") + " /ActualText <FEFF");
        text.chars().forEach(canvas::hex);
        canvas.raw(">>> BDC");
    }

    /** Glyphs that follow each other by their own widths share one string; any other place is set anew. */
    private void paintGlyphs(ShapedText shaped, float size, float x, float y) {
        float pen = Float.NaN;
        float rise = 0;
        for (int i = 0; i < shaped.glyphs().length; i++) {
            boolean follows =
                    Math.abs(shaped.xs()[i] - pen) < SAME_PLACE && Math.abs(shaped.ys()[i] - rise) < SAME_PLACE;
            if (!follows) {
                canvas.raw(i == 0 ? "" : "> Tj").raw("1 0 0 1");
                canvas.number(x + shaped.xs()[i] * size).number(y + shaped.ys()[i] * size);
                canvas.raw("Tm <");
            }
            canvas.hex(shaped.glyphs()[i]);
            pen = shaped.xs()[i] + shaped.face().advance(shaped.glyphs()[i]);
            rise = shaped.ys()[i];
        }
        canvas.raw(shaped.glyphs().length == 0 ? "" : "> Tj");
    }

    /** Writes into the document what the drawn text needs of its fonts. */
    void finish() {
        faces.values().forEach(EmbeddedFace::finish);
    }
}
