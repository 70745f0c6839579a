package org.thongthin.credential.service;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.thongthin.credential.service.CertificateSheet.Box;

/** The product's two own drawings: the mark of three gables and the woven cloth. */
final class Ornaments {

    /** Outer, middle, inner gable, in the 40 by 40 square of mark.svg. */
    private static final float[][] GABLES = {
        {
            2.8f, 38, 2.8f, 15.5f, 20, 0.6f, 37.2f, 15.5f, 37.2f, 38, 32.8f, 38, 32.8f, 17.5f, 20, 6.4f, 7.2f, 17.5f,
            7.2f, 38
        },
        {
            10.4f, 38, 10.4f, 20.4f, 20, 12.1f, 29.6f, 20.4f, 29.6f, 38, 25.2f, 38, 25.2f, 22.4f, 20, 17.9f, 14.8f,
            22.4f, 14.8f, 38
        },
        {17.8f, 38, 17.8f, 25.5f, 20, 23.6f, 22.2f, 25.5f, 22.2f, 38}
    };

    private static final float MARK_GRID = 40;
    private static final float OPEN_GABLE_LINE = 1.1f;

    /** The tile of the cloth: 16 by 11 threads, light ones as column, row, length. */
    private static final int[][] TILE = {
        {8, 1, 1}, {7, 2, 3}, {6, 3, 2}, {9, 3, 2}, {0, 4, 1}, {5, 4, 2}, {8, 4, 1}, {10, 4, 2}, {0, 5, 2}, {4, 5, 2},
        {7, 5, 3}, {11, 5, 2}, {15, 5, 1}, {0, 6, 1}, {5, 6, 2}, {8, 6, 1}, {10, 6, 2}, {6, 7, 2}, {9, 7, 2}, {7, 8, 3},
        {8, 9, 1}
    };

    private static final float THREAD = 0.17f;
    private static final float TILE_WIDTH = 16 * THREAD;
    private static final float TILE_HEIGHT = 11 * THREAD;
    private static final float CLOTH_WIDTH = 10.75f;
    private static final float SELVEDGE_LEFT = 11.1f;
    private static final float SELVEDGE_WIDTH = 0.5f;

    /** What is seen of a row of tiles, in points. */
    static final PDRectangle CLOTH_ROW = new PDRectangle(CLOTH_WIDTH * PageCanvas.UNIT, TILE_HEIGHT * PageCanvas.UNIT);

    private Ornaments() {}

    /** The mark with this many gables filled, from the inside out; the others are outlines. */
    static void mark(PageCanvas canvas, Box box, int filled) {
        float scale = box.width() / MARK_GRID;
        canvas.fill(Ink.ACCENT).stroke(Ink.LINE_STRONG, OPEN_GABLE_LINE * scale);
        for (int gable = 0; gable < GABLES.length; gable++) {
            boolean open = gable < GABLES.length - filled;
            canvas.outline(GABLES[gable], scale, box.x(), box.y()).raw(open ? "S" : "f");
        }
    }

    /**
     * The length of cloth down the left edge: the tile repeated from the middle outwards, and a selvedge beside it.
     *
     * @param row resource name of {@link #clothRow()} on this page
     */
    static void cloth(PageCanvas canvas, String row) {
        canvas.fill(Ink.ACCENT)
                .rectangle(0, 0, CLOTH_WIDTH, CertificateSheet.HEIGHT)
                .rectangle(SELVEDGE_LEFT, 0, SELVEDGE_WIDTH, CertificateSheet.HEIGHT)
                .raw("f");
        float first = centred(CertificateSheet.HEIGHT, TILE_HEIGHT);
        for (float y = first; y < CertificateSheet.HEIGHT; y += TILE_HEIGHT) {
            canvas.raw("q 1 0 0 1 0").number(PageCanvas.pointY(y + TILE_HEIGHT)).raw("cm /" + row + " Do Q");
        }
    }

    /** One row of tiles standing on the lower edge of the page, to be cut to {@link #CLOTH_ROW}. */
    static byte[] clothRow() {
        PageCanvas canvas = new PageCanvas().fill(Ink.WEAVE);
        float y = CertificateSheet.HEIGHT - TILE_HEIGHT;
        for (float x = centred(CLOTH_WIDTH, TILE_WIDTH); x < CLOTH_WIDTH; x += TILE_WIDTH) {
            tile(canvas, x, y);
        }
        return canvas.raw("f").bytes();
    }

    /** Where the first tile begins, above or left of the edge, so that one tile stands in the middle. */
    private static float centred(float length, float tile) {
        return (length - tile) / 2 % tile - tile;
    }

    private static void tile(PageCanvas canvas, float x, float y) {
        for (int[] threads : TILE) {
            canvas.rectangle(x + threads[0] * THREAD, y + threads[1] * THREAD, threads[2] * THREAD, THREAD);
        }
    }
}
