package org.thongthin.credential.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What each glyph of Sarabun says. The font's character map knows only the glyphs for plain characters; the variants
 * that shaping puts in their place are known by their names: {@code uni0E48.narrow}, {@code uni0E4D0E49} (two marks in
 * one).
 */
final class GlyphTexts {

    /** Consonants without their tail or foot, above a lower vowel. */
    private static final Map<String, String> NAMED_IN_WORDS = Map.of(
            "yoYingthai.less", "ญ",
            "doChadathai.short", "ฎ",
            "toPatakthai.short", "ฏ",
            "thoThanthai.less", "ฐ",
            "loChulathai.short", "ฬ");

    private static final Pattern VARIANT = Pattern.compile("\\..*$");
    private static final Pattern CODE_POINTS = Pattern.compile("uni([0-9A-F]{4})+");

    private GlyphTexts() {}

    /** A text for each glyph number; empty where the glyph says nothing. */
    static List<String> of(TrueTypeFont font) throws IOException {
        CmapLookup cmap = font.getUnicodeCmapLookup();
        List<String> texts = new ArrayList<>();
        for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) {
            String name = font.getPostScript().getName(glyph);
            String text = mapped(cmap, glyph);
            texts.add(text.isEmpty() ? variant(font, cmap, name) : text);
        }
        return List.copyOf(texts);
    }

    private static String variant(TrueTypeFont font, CmapLookup cmap, String name) throws IOException {
        String base = VARIANT.matcher(name).replaceFirst("");
        if (CODE_POINTS.matcher(base).matches()) {
            return IntStream.range(0, base.length() / 4)
                    .mapToObj(i -> base.substring(3 + 4 * i, 7 + 4 * i))
                    .map(code -> Character.toString(Integer.parseInt(code, 16)))
                    .reduce("", String::concat);
        }
        return NAMED_IN_WORDS.getOrDefault(name, mapped(cmap, font.nameToGID(base)));
    }

    private static String mapped(CmapLookup cmap, int glyph) {
        List<Integer> codePoints = cmap.getCharCodes(glyph);
        return codePoints == null ? "" : Character.toString(codePoints.get(0));
    }
}
