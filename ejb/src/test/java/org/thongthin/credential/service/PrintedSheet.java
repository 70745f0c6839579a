package org.thongthin.credential.service;

import static java.util.stream.Collectors.joining;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader, a screen or a scanner makes of a one-page PDF. */
final class PrintedSheet {

    private PrintedSheet() {}

    static List<String> lines(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(line -> line.strip().replaceAll(" +", " "))
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** Letters and marks in order of their code points, since only the spans know the order of writing. */
    static String letters(byte[] pdf) throws IOException {
        return letters(new PDFTextStripper(), pdf);
    }

    /** The same by a reader that does not know /ActualText. */
    static String lettersGlyphByGlyph(byte[] pdf) throws IOException {
        return letters(new GlyphByGlyph(), pdf);
    }

    private static String letters(PDFTextStripper stripper, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC)
                    .codePoints()
                    .filter(c -> !Character.isWhitespace(c))
                    .sorted()
                    .mapToObj(Character::toString)
                    .collect(joining());
        }
    }

    /** In points. */
    static float smallestType(byte[] pdf) throws IOException {
        List<Float> sizes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new GlyphByGlyph() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    sizes.add(text.getFontSizeInPt());
                }
            }.getText(document);
        }
        return sizes.stream().min(Float::compare).orElseThrow();
    }

    static BufferedImage image(byte[] pdf, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi);
        }
    }

    static String decode(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    /** Right of the cloth and outside the sheet's frame there is paper only. */
    static void assertMarginsAreWhite(BufferedImage image) {
        double unit = image.getWidth() / 100.0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = (int) (12 * unit); x < image.getWidth(); x++) {
                boolean outside =
                        x < 16.5 * unit || x > 93.8 * unit || y < 4.6 * unit || y > image.getHeight() - 4.4 * unit;
                if (outside && (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    throw new AssertionError("Ink in the margin at " + x / unit + ", " + y / unit);
                }
            }
        }
    }

    /** A reader that does not know /ActualText. */
    private static class GlyphByGlyph extends PDFTextStripper {
        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {}

        @Override
        public void endMarkedContentSequence() {}
    }
}
