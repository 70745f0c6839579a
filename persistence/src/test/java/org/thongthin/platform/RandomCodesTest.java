package org.thongthin.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomCodesTest {

    @Property
    void aCodeHasTheLengthAskedForAndNoLetterThatIsMistakenForAnother(@ForAll @IntRange(max = 40) int length) {
        assertTrue(RandomCodes.ofLength(length).matches("[0-9A-HJKMNP-TV-Z]{" + length + "}"));
    }

    @Test
    void allThirtyTwoCharactersOccurAboutEquallyOften() {
        var times = RandomCodes.ofLength(32_000)
                .chars()
                .boxed()
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        assertEquals(32, times.size());
        times.forEach((c, count) -> assertTrue(count > 800 && count < 1200, Character.toString(c) + ": " + count));
    }

    @Test
    void noTwoCodesAreTheSame() {
        assertEquals(
                1000,
                Stream.generate(() -> RandomCodes.ofLength(26))
                        .limit(1000)
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
            abcd2345, ABCD2345
            O0o, 000
            Il1iL, 11111
            "  AB CD-23\t45 ", ABCD2345
            ๐๑๒๙, 0129
            AB๑๒, AB12
            "AB\u00a0CD\u202fEF", ABCDEF
            "AB\u2010CD\u2011EF\u2013GH", ABCDEFGH
            "AB\u200bCD\u00ad\ufeff", ABCD
            "", ""
            """)
    void whatSomebodyTypedIsReadAsTheCodeItMeans(String typed, String code) {
        assertEquals(code, RandomCodes.read(typed));
    }

    @Test
    void nothingTypedIsAnEmptyCode() {
        assertEquals("", RandomCodes.read(null));
    }

    @Property
    void aCodeIsReadBackHoweverItIsSpacedAndCased(@ForAll @IntRange(min = 1, max = 30) int length) {
        String code = RandomCodes.ofLength(length);
        assertEquals(code, RandomCodes.read(code));
        String spelled = IntStream.range(0, length)
                .mapToObj(i -> code.substring(i, i + 1).toLowerCase(java.util.Locale.ROOT) + (i % 4 == 3 ? "-" : " "))
                .collect(Collectors.joining());
        assertEquals(code, RandomCodes.read(spelled));
    }
}
