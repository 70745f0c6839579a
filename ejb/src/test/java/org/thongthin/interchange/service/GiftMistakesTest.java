package org.thongthin.interchange.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thongthin.interchange.service.FolderInMemory.GIFT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GiftMistakesTest {

    static Stream<MistakeCase> cases() {
        return Stream.of(comments(), syntax(), options(), weights()).flatMap(cases -> cases);
    }

    private static MistakeCase gift(int line, String code, String old, String text) {
        return MistakeCase.of("questions/m1.gift:" + line + " " + code, f -> f.replace(GIFT, old, text));
    }

    /** Added to the small course, whose question file ends with line 24. */
    private static MistakeCase item(int line, String code, String item) {
        return MistakeCase.of(
                "questions/m1.gift:" + line + " " + code, f -> f.add(GIFT, "\n// [id:N] [tag:apply]\n" + item + "\n"));
    }

    private static Stream<MistakeCase> comments() {
        return Stream.of(
                gift(11, "id.missing", "// [id:E2] [tag:apply]", "// หมายเหตุ")
                        .with("questions/m1.gift:11 level.missing"),
                gift(10, "id.missing", "[id:E2]", "[id:E2] [id:E4]"),
                gift(10, "level.missing", "[id:E2] [tag:apply]", "[id:E2]"),
                gift(10, "level.missing", "[id:E2] [tag:apply]", "[id:E2] [tag:apply] [tag:analyse]"),
                gift(10, "tag.unknown", "[id:E2] [tag:apply]", "[id:E2] [tag:aply]"),
                gift(10, "code.invalid", "[id:E2]", "[id:อี2]"),
                gift(10, "code.duplicate", "[id:E2]", "[id:E1]"),
                gift(10, "gift.syntax", "\nจริงหรือไม่ {TRUE", "\n// [id:E4] [tag:apply]\nจริงหรือไม่ {TRUE"),
                gift(9, "gift.syntax", "}\n\n// [id:E2]", "}\n// [id:E2]"),
                gift(20, "gift.syntax", "}\n\n$CATEGORY", "}\n$CATEGORY"),
                new MistakeCase(
                        List.of("course.yaml:36 pool.unknown", "questions/m1.gift:1 code.invalid"),
                        f -> f.replace(GIFT, "exam/m1", "Exam/m1")),
                MistakeCase.of("questions/a.gift:2 pool.missing", f -> f.replace(
                                FolderInMemory.COURSE, "questions/m1.gift", "[questions/a.gift, questions/m1.gift]")
                        .with("questions/a.gift", "// [id:A] [tag:apply]\nก {T ####ข}\n")),
                MistakeCase.of("questions/b.gift:3 code.duplicate", f -> f.replace(
                                FolderInMemory.COURSE, "questions/m1.gift", "[questions/m1.gift, questions/b.gift]")
                        .with("questions/b.gift", "$CATEGORY: practice/m1\n\n// [id:P1] [tag:apply]\nก {T ####ข}\n")),
                item(29, "gift.syntax", "ก {T ####ข}\n\n// [id:Z] [tag:apply]"));
    }

    private static Stream<MistakeCase> syntax() {
        return Stream.of(
                item(27, "gift.syntax", "ก"),
                item(27, "gift.syntax", "ก }"),
                item(28, "gift.syntax", "ก\nข {\n=ค\n\n~ง ####จ}\n\nฉ {T ####ช}"),
                item(28, "gift.syntax", "ก {=ข\n~{ค} ####ง}"),
                item(29, "gift.syntax", "ก {\n=ข ~ค ####ง}\nจ"),
                item(27, "gift.syntax", "{T ####ก}"),
                item(27, "gift.syntax", "::ก {T ####ข}"),
                item(27, "feedback.missing", "ก {}").with("questions/m1.gift:27 gift.syntax"),
                item(27, "gift.syntax", "ก {#3\\:1 ####ข}"),
                item(27, "gift.syntax", "ก {TRU ####ข}"),
                item(27, "gift.syntax", "ก {T#ก#ข#ค ####ข}"),
                item(28, "gift.syntax", "ก {\nก ~ข =ค ####ง}"),
                item(28, "gift.syntax", "ก {=ข\n~ #ค ####ง}"),
                item(28, "gift.syntax", "ก {=ข\n~ค #ง #จ ####ฉ}"),
                item(29, "gift.syntax", "ก {=ข ~ค\n####ง\n~จ}"),
                item(27, "feedback.missing", "ก {=ข ~ค}"),
                item(27, "feedback.missing", "ก {=ข ~ค ####}"),
                item(27, "gift.format", "[html]<p>ก</p> {T ####ข}"),
                item(28, "gift.format", "ก {=ข\n~[plain]ค ####ง}"),
                item(27, "emphasis.stray", "ก**\"ข\"**ค {T ####ข}"),
                item(27, "nesting.too-deep", "*ก ".repeat(80) + "ก*".repeat(80) + " {T ####ข}"),
                item(27, "text.too-long", "ก".repeat(20_001) + " {T ####ข}"));
    }

    private static Stream<MistakeCase> options() {
        return Stream.of(
                item(27, "gift.options", "ก {=ข ####ค}"),
                item(27, "gift.options", "ก {=1 ~2 ~3 ~4 ~5 ~6 ~7 ####ค}"),
                item(29, "gift.options", "ก {=ข\n~ง\n=ค ####จ}"),
                item(27, "gift.options", "ก {=ข ~ข ####ค}"),
                item(27, "gift.no-right-option", "ก {~ข ~ค ####ง}"),
                item(27, "gift.no-right-option", "ก {~%-100%ข ~%-100%ค ####ง}"));
    }

    private static Stream<MistakeCase> weights() {
        return Stream.of(
                item(28, "gift.weights", "ก {=ข\n~%50%ค ####ง}"),
                item(28, "gift.weights", "ก {~%100%ข\n~ค ####ง}"),
                item(28, "gift.weights", "ก {~%100%ข\n~%-50%ค ####ง}"),
                item(28, "gift.weights", "ก {~%100%ข\n~%0%ค ####ง}"),
                item(28, "gift.weights", "ก {~%100%ข\n~%x%ค ####ง}"),
                item(27, "gift.weights", "ก {~%50%ข ~%40%ค ~%-100%ง ####จ}"),
                item(27, "gift.weights", "ก {~%33%ข ~%33%ค ~%33%ง ####จ}"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldWithFileAndLine(MistakeCase mistake) {
        assertEquals(mistake.expected(), mistake.told());
    }
}
