package org.thongthin.credential.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One face in one document: only the glyphs used are embedded. PDFBox maps to Unicode only glyphs that have a character
 * of their own; the shifted variants of Thai marks have none, so the map is written here, for readers that ignore
 * /ActualText.
 */
final class EmbeddedFace {

    private static final int ENTRIES_PER_BLOCK = 100;

    private final PDDocument document;
    private final Typeface face;
    private final PDType0Font font;
    private final String resource;
    private final TreeSet<Integer> glyphs = new TreeSet<>();

    EmbeddedFace(PDDocument document, PDResources resources, Typeface face) {
        try {
            this.document = document;
            this.face = face;
            this.font = PDType0Font.load(document, face.trueType(), true);
            this.resource = resources.add(font).getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String resource() {
        return resource;
    }

    void use(int[] codes) {
        for (int code : codes) {
            glyphs.add(code);
        }
    }

    void finish() {
        try {
            font.addGlyphsToSubset(glyphs);
            font.subset();
            byte[] map = toUnicode().getBytes(StandardCharsets.US_ASCII);
            PDStream stream = new PDStream(document, new ByteArrayInputStream(map), COSName.FLATE_DECODE);
            font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String toUnicode() {
        List<String> entries = new ArrayList<>();
        for (int glyph : glyphs) {
            StringBuilder unicode = new StringBuilder();
            face.unicodeOf(glyph).chars().forEach(unit -> unicode.append(hex(unit)));
            if (!unicode.isEmpty()) {
                entries.add('<' + hex(glyph) + "> <" + unicode + ">\n");
            }
        }
        StringBuilder map = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int start = 0; start < entries.size(); start += ENTRIES_PER_BLOCK) {
            List<String> block = entries.subList(start, Math.min(start + ENTRIES_PER_BLOCK, entries.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String hex(int twoBytes) {
        return String.format(Locale.ROOT, "%04X", twoBytes);
    }
}
