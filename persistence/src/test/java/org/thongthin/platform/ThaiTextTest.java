package org.thongthin.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiTextTest {
    /** น้ำ as the standard keyboard gives it: no nu, mai tho, sara am. */
    private static final String WATER = "\u0E19\u0E49\u0E33";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0E19\u0E49\u0E33", // tone, sara am
                "\u0E19\u0E33\u0E49", // sara am, tone
                "\u0E19\u0E49\u0E4D\u0E32", // tone, nikhahit, sara aa
                "\u0E19\u0E4D\u0E49\u0E32", // nikhahit, tone, sara aa
                "\u0E19\u0E4D\u0E32\u0E49", // nikhahit, sara aa, tone
                "\u200B\u0E19\u200C\u0E49\u200D\u0E4D\u2060\u0E32\uFEFF" // with zero-width characters
            })
    void allFormsOfWaterBecomeOne(String typed) {
        assertEquals(WATER, ThaiText.normalise(typed));
    }

    @Test
    void saraAmWithoutToneIsComposedToo() {
        assertEquals("\u0E17\u0E33", ThaiText.normalise("\u0E17\u0E4D\u0E32"));
    }

    @Test
    void nikhahitWithoutSaraAaStays() {
        assertEquals("พุทธ\u0E4D สรณ\u0E4D", ThaiText.normalise("พุทธ\u0E4D สรณ\u0E4D"));
    }

    @Test
    void invisibleCharactersAreStripped() {
        assertEquals("เทศบาลตำบล", ThaiText.normalise("\uFEFFเทศ\u200Bบาล\u00ADตำ\u200C\u200Dบล\u2060"));
        assertEquals("", ThaiText.normalise("\u200B"));
    }

    @Test
    void twoSaraEBecomeSaraAe() {
        assertEquals("แม่", ThaiText.normalise("\u0E40\u0E40ม่"));
        assertEquals("แม่", ThaiText.normalise("\u0E40\u200B\u0E40ม่"));
        assertEquals("เมเ", ThaiText.normalise("เมเ"));
    }

    @ParameterizedTest
    @CsvSource({
        "ท\u0E48\u0E35, ท\u0E35\u0E48", // ที่
        "ผ\u0E49\u0E39, ผ\u0E39\u0E49", // ผู้
        "ร\u0E49\u0E31บ, ร\u0E31\u0E49บ", // รั้บ
        "ค\u0E37\u0E48, ค\u0E37\u0E48", // already right
        "สิทธ\u0E4C\u0E34, สิทธ\u0E34\u0E4C", // สิทธิ์: thanthakhat is typed in the tone's place
        "พันธ\u0E4C\u0E38, พันธ\u0E38\u0E4C", // พันธุ์
        "ก\u0E48\u0E47, ก\u0E47\u0E48", // mai taikhu stands where a vowel does
        "ก\u0E49\u0E4D, ก\u0E4D\u0E49" // so does nikhahit
    })
    void vowelComesBeforeToneMark(String typed, String expected) {
        assertEquals(expected, ThaiText.normalise(typed));
    }

    @Test
    void repeatedMarksStay() {
        assertEquals("มากก\u0E49\u0E49", ThaiText.normalise("มากก\u0E49\u0E49"));
        assertEquals("ก\u0E34\u0E34", ThaiText.normalise("ก\u0E34\u0E34"));
    }

    @Test
    void differentWordsStayDifferent() {
        assertNotEquals(ThaiText.normalise("ปา"), ThaiText.normalise("ป้า"));
        assertEquals("เก แก ไก กา ก่า ก้ำ ฤๅษี ๆ ฯลฯ", ThaiText.normalise("เก แก ไก กา ก่า ก้ำ ฤๅษี ๆ ฯลฯ"));
    }

    @Test
    void canonicalFormsAreComposedAndCompatibilityFormsKept() {
        assertEquals("caf\u00E9", ThaiText.normalise("cafe\u0301"));
        assertEquals("① ﬁ ½ m² Ａ \u0E33", ThaiText.normalise("① ﬁ ½ m² Ａ \u0E33"));
    }

    @Test
    void lineBreaksBecomeLineFeeds() {
        assertEquals("ก\nข\n\nค\n", ThaiText.normalise("ก\r\nข\r\n\r\nค\r"));
        assertEquals("ก\n\nข", ThaiText.normalise("ก\r\r\nข"));
        assertEquals("ก\nข", ThaiText.normalise("ก\r\u200B\nข"));
    }

    @Test
    void whiteSpaceOfSeveralLinesIsKept() {
        assertEquals(" ก  ข\n\tค\u00A0", ThaiText.normalise(" ก  ข\n\tค\u00A0"));
    }

    @Test
    void aLineHasSingleSpacesAndNoneAtItsEnds() {
        assertEquals("สมชาย ใจดี", ThaiText.normaliseLine("\u00A0 สมชาย \u00A0\t\r\n\u3000\u200B ใจดี\u2028"));
        assertEquals("", ThaiText.normaliseLine(" \u00A0\u200B "));
        assertEquals(WATER, ThaiText.normaliseLine(" \u0E19\u0E4D\u0E49\u0E32 "));
    }

    @Test
    void thaiDigitsBecomeArabicOnes() {
        assertEquals("0123456789", ThaiText.arabicDigits("๐๑๒๓๔๕๖๗๘๙"));
        assertEquals("ว6/2561 ฿ ๏ ๚ \uD83D\uDE00", ThaiText.arabicDigits("ว๖/๒๕๖1 ฿ ๏ ๚ \uD83D\uDE00"));
    }

    @Test
    void nullStaysNull() {
        assertNull(ThaiText.normalise(null));
        assertNull(ThaiText.normaliseLine(null));
        assertNull(ThaiText.arabicDigits(null));
    }

    @Test
    void tonesReachTheFrontOfARunOfSaraAmAtOnce() {
        var once = ThaiText.normalise("\u0E01\u0E33\u0301\u0E33\u0E48");
        assertEquals("\u0E01\u0E48\u0E33\u0301\u0E33", once);
        assertEquals(once, ThaiText.normalise(once));
    }

    @Property(tries = 5000)
    void normalisingTwiceIsNormalisingOnce(@ForAll("thaiTangles") String text) {
        var once = ThaiText.normalise(text);
        assertEquals(once, ThaiText.normalise(once));
        var line = ThaiText.normaliseLine(text);
        assertEquals(line, ThaiText.normaliseLine(line));
        assertEquals(line, ThaiText.normaliseLine(once));
    }

    @Property
    void normalisingAnyUnicodeTwiceIsNormalisingOnce(@ForAll String text) {
        var once = ThaiText.normalise(text);
        assertEquals(once, ThaiText.normalise(once));
    }

    @Property(tries = 5000)
    void resultIsInUnicodeFormC(@ForAll("thaiTangles") String text) {
        assertTrue(Normalizer.isNormalized(ThaiText.normalise(text), Normalizer.Form.NFC));
    }

    @Property
    void canonicallyEquivalentTextsBecomeOne(@ForAll("thaiTangles") String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertEquals(ThaiText.normalise(text), ThaiText.normalise(decomposed));
    }

    @Property
    void oneToneAndOneVowelBecomeOneInEitherOrder(
            @ForAll("consonants") char base, @ForAll("tones") char tone, @ForAll("vowels") char vowel) {
        var expected = "" + base + vowel + tone;
        assertEquals(expected, ThaiText.normalise("" + base + tone + vowel));
        assertEquals(expected, ThaiText.normalise(expected));
    }

    /** Strings of what the rules touch, and of marks of other scripts whose canonical order gets in their way. */
    @Provide
    Arbitrary<String> thaiTangles() {
        return Arbitraries.strings()
                .withChars("กนเ\u0E30\u0E32\u0E33\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E3A")
                .withChars("\u0E45\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4D\u0E4E")
                .withChars("e\u0301\u0323\u0327\u094D\u09C7\u09BE\u0EB8\u0EC8\u00E9")
                .withChars("\u200B\u200D\uFEFF\u00AD\r\n\t \u00A0")
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<Character> consonants() {
        return Arbitraries.chars().range('\u0E01', '\u0E2E');
    }

    @Provide
    Arbitrary<Character> tones() {
        return Arbitraries.chars().range('\u0E48', '\u0E4B');
    }

    @Provide
    Arbitrary<Character> vowels() {
        return Arbitraries.of('\u0E31', '\u0E34', '\u0E35', '\u0E36', '\u0E37', '\u0E38', '\u0E39');
    }
}
