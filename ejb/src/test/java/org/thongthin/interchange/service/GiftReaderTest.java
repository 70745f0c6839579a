package org.thongthin.interchange.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thongthin.assessment.CognitiveLevel.APPLY;
import static org.thongthin.assessment.QuestionType.MULTIPLE;
import static org.thongthin.assessment.QuestionType.SINGLE;
import static org.thongthin.assessment.QuestionType.TRUE_FALSE;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.interchange.service.GiftReader.GiftFile;

class GiftReaderTest {

    private static QuestionDraft item(String item) {
        GiftFile file = GiftReader.read("q.gift", "$CATEGORY: exam/m1\n\n// [id:A] [tag:apply]\n" + item);
        assertEquals(List.of(), file.mistakes());
        assertEquals(1, file.items().size());
        return file.questions().get(0);
    }

    private static String stem(String gift) {
        return item(gift + " {T ####x}").stem();
    }

    @Test
    void aSingleChoiceWithFeedbackOverSeveralLines() {
        assertEquals(
                new QuestionDraft(
                        "A",
                        "exam/m1",
                        SINGLE,
                        APPLY,
                        "ข้อใด ถูก",
                        "อธิบาย ต่อ",
                        List.of(
                                new OptionDraft("ผิด ยาว", "เพราะ อย่างนี้", false),
                                new OptionDraft("ถูก", null, true))),
                item("ข้อใด\n  ถูก {\n ~ผิด\n ยาว #เพราะ\n อย่างนี้\n =ถูก\n ####อธิบาย\n ต่อ\n}\n"));
    }

    @Test
    void allOnOneLine() {
        QuestionDraft item = item("::ชื่อ\\: ข้อ:: ข้อใด{~ก#ข=ค~ง####จ}");
        assertEquals("ข้อใด", item.stem());
        assertEquals(
                List.of(
                        new OptionDraft("ก", "ข", false),
                        new OptionDraft("ค", null, true),
                        new OptionDraft("ง", null, false)),
                item.options());
    }

    @Test
    void aMultipleChoiceByThirds() {
        QuestionDraft item = item("ก {~%33.33333%ข ~%33.33333%ค #ง\n~%33.33333%จ ~%-100%ฉ ####ช}");
        assertEquals(MULTIPLE, item.type());
        assertEquals(
                List.of(true, true, true, false),
                item.options().stream().map(OptionDraft::correct).toList());
        assertEquals("ง", item.options().get(1).feedback());
    }

    @ParameterizedTest
    @CsvSource({"TRUE,true", "T,true", "True,true", "FALSE,false", "F,false", "f,false"})
    void trueAndFalseHaveTwoOptionsInOneOrder(String word, boolean isTrue) {
        QuestionDraft item = item("ก {" + word + "####ข}");
        assertEquals(TRUE_FALSE, item.type());
        assertEquals(
                List.of(new OptionDraft("true", null, isTrue), new OptionDraft("false", null, !isTrue)),
                item.options());
    }

    @Test
    void trueAndFalseTellTheWrongFirst() {
        assertEquals(
                List.of(new OptionDraft("true", "ผิด", false), new OptionDraft("false", "ถูก", true)),
                item("ก {F #ผิด #ถูก ####ข}").options());
    }

    @Test
    void everyEscapeIsUndoneWhereverItStands() {
        String all = "\\~ \\= \\# \\{ \\} \\: \\\\";
        String shown = "~ &#61; # { } : \\";
        QuestionDraft item = item("ก " + all + " {=ข " + all + " #ค " + all + "\n~ง ####จ " + all + "\n}");
        assertEquals("ก " + shown, item.stem());
        assertEquals("ข " + shown, item.options().get(0).text());
        assertEquals("ค " + shown, item.options().get(0).feedback());
        assertEquals("จ " + shown, item.feedback());
    }

    /** Whatever is written with escapes is read as it was. */
    @Test
    void escapesGoRound() {
        String signs = "~=#{}:\\ กA1*_&<>[]()!`%$/|+-.\"'";
        Random random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder("ก");
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String plain = text.append('ข').toString();
            String gift = plain.replaceAll("[~=#{}:\\\\*_]", "\\\\$0");
            QuestionDraft item = item("q {=" + gift + "#" + gift + "~x ####" + gift + "}");
            assertEquals(plain, HtmlTree.of(item.options().get(0).text()).text(), gift);
            assertEquals(plain, HtmlTree.of(item.options().get(0).feedback()).text(), gift);
            assertEquals(plain, HtmlTree.of(item.feedback()).text(), gift);
            assertEquals(plain, HtmlTree.of(stem(gift)).text(), gift);
        }
    }

    @Test
    void emphasisIsAllThereIsOfMarkdown() {
        assertEquals("<strong>ก</strong> <em>ข</em> * _", stem("**ก** *ข* \\* \\_"));
        assertEquals("[ก](https://x/) !", stem("[ก](https://x/) !"));
        assertEquals("# ก", stem("\\# ก"));
        assertEquals("1. ก - ข", stem("1. ก\n- ข"));
        assertEquals("R&amp;D &amp;lt; &lt;b&gt;ก&lt;/b&gt; &#96;x&#96;", stem("R&D &lt; <b>ก</b> `x`"));
        assertEquals("ก", stem("[markdown] ก"));
        assertEquals("[1] ก", stem("[1] ก"));
    }

    @Test
    void aNewLineIsWrittenWithN() {
        assertEquals("ก<br />\nข C:\\name", stem("ก\\nข C\\:\\\\name\\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[ก](javascript:alert(1))"})
    void hostileTextComesOutHarmless(String text) {
        HtmlTree tree = HtmlTree.of(stem(text.replace("=", "\\=").replace(":", "\\:")));
        assertEquals(List.of(), tree.elements());
        assertEquals(text, tree.text());
    }

    @Test
    void textIsNormalised() {
        assertEquals("น้ำ", stem("น\u0E49\u0E4D\u200B\u0E32"));
    }

    @Test
    void poolsAndLinesAreKnownAndCommentsAreSkipped() {
        String text = "// ชุดที่หนึ่ง\n$CATEGORY: exam/m1\n\n// [id:A] [tag:apply]\nก {\n// ข้าม\nT ####ข}\n\n"
                + "// หมายเหตุ\n\n$CATEGORY: practice/m1\r\n// [id:B]\n// [tag:apply]\nค {F ####ง}";
        GiftFile file = GiftReader.read("q.gift", text);
        assertEquals(List.of(), file.mistakes());
        assertEquals(List.of("exam/m1", "practice/m1"), List.copyOf(file.pools()));
        assertEquals(
                List.of(4, 12), file.items().stream().map(GiftReader.Item::line).toList());
        assertEquals("practice/m1", file.questions().get(1).pool());
    }
}
