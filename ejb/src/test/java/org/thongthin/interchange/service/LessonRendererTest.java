package org.thongthin.interchange.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.interchange.service.LessonRenderer.Lesson;
import org.w3c.dom.Element;

class LessonRendererTest {

    /** Without line breaks between elements. */
    private static String html(String markdown) {
        Lesson lesson = LessonRenderer.render("lessons/a.md", markdown);
        assertEquals(List.of(), lesson.mistakes());
        return lesson.html().replaceAll(">\\n", ">").replaceAll("\\n<", "<");
    }

    @Test
    void textHasTheMarkUpOfTheStyleSheet() {
        assertEquals(
                "<h2>ก</h2><p>ข <strong>ค</strong></p><ul class=\"t-list\"><li>ง</li></ul>"
                        + "<ol start=\"2\" class=\"t-list\"><li>จ</li></ol>",
                html("## ก\n\nข **ค**\n\n- ง\n\n2. จ\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "QUESTION, t-i-idea, คำถามชวนคิด",
        "CASE, t-i-doc, กรณีศึกษา",
        "NOTE, t-i-info, ข้อสังเกต",
    })
    void aBoxHasItsIconAndItsTitle(String kind, String icon, String title) {
        String head = "<div class=\"t-callout\"><b><i class=\"t-i " + icon + "\" aria-hidden=\"true\"></i>";
        assertEquals(head + title + "</b><p>ก</p></div>", html("> [!" + kind + "]\n> ก\n"));
        assertEquals(
                head + "ของเรา (ข)</b><p>ก</p><p>ค</p></div>", html("> [!" + kind + "] ของ*เรา* (ข)\n> ก\n>\n> ค\n"));
    }

    @Test
    void keyPointsAreASectionWithAHeading() {
        assertEquals(
                "<section class=\"t-keypoints\"><div class=\"t-weave\" role=\"presentation\"></div>"
                        + "<h2>จำข้อสำคัญไว้</h2><ol><li><span>ก <strong>ข</strong></span></li>"
                        + "<li><span>ค</span></li></ol>"
                        + "</section>",
                html("> [!KEYPOINTS]\n> 1. ก **ข**\n> 2. ค\n"));
        assertTrue(html("> [!KEYPOINTS] จำสามข้อ\n> 1. ก\n").contains("<h2>จำสามข้อ</h2>"));
    }

    @Test
    void aTableScrollsAndSaysWhatItIs() {
        assertEquals(
                "<div class=\"t-table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"ตาราง: ก, ข\">"
                        + "<table class=\"t-table\"><thead><tr><th scope=\"col\">ก</th>"
                        + "<th class=\"t-right\" scope=\"col\"><strong>ข</strong></th></tr></thead>"
                        + "<tbody><tr><td>1</td><td class=\"t-right\">2</td></tr></tbody></table></div>",
                html("| ก | **ข** |\n|---|---:|\n| 1 | 2 |\n"));
    }

    @Test
    void aPictureLoadsLateAndItsPlaceIsKnown() {
        Lesson lesson = LessonRenderer.render("lessons/a.md", "ก\n\n![แผน *ที่*](assets/map.svg \"x\")\n");
        assertEquals(
                "<p>ก</p>\n<p><img src=\"assets/map.svg\" alt=\"แผน ที่\" loading=\"lazy\" /></p>\n", lesson.html());
        assertEquals(List.of(new FileReference("assets/map.svg", "lessons/a.md", 3)), lesson.pictures());
    }

    @Test
    void linksGoToTheWebOrToThisServer() {
        assertEquals(
                "<p><a href=\"https://th.wikipedia.org/wiki/%E0%B8%97\" rel=\"noopener\">ก</a> "
                        + "<a href=\"/learn/x?a&#61;1&amp;b&#61;2#c\" rel=\"noopener\">ข</a></p>",
                html("[ก](https://th.wikipedia.org/wiki/ท \"x\") [ข](/learn/x?a=1&b=2#c)\n"));
    }

    @Test
    void aQuotationThatIsNoBoxStaysOne() {
        assertEquals("<blockquote><p>[NOTE] ก</p></blockquote>", html("> [NOTE] ก\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "ก <img src=x onerror=alert(1)> ข",
                "[ก](javascript:alert(1))",
                "![ก](javascript:alert(1))",
                "<javascript:alert(1)>",
                "[ก]: javascript:alert(1)\n\n[ก]",
                "> [!NOTE] <script>alert(1)</script>\n> ก",
                "| <b onclick=alert(1)>ก</b> |\n|---|\n| ข |",
                "```html\n<script>alert(1)</script>\n```",
                "    <script>alert(1)</script>",
                "`<script>alert(1)</script>`",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script>alert(1)&#60;/script>",
                "[ก](\"onmouseover=alert(1)//)",
                "![\"onerror=alert(1)//](assets/a.png)",
            })
    void hostileMarkdownComesOutHarmless(String markdown) {
        HtmlTree tree = HtmlTree.of(LessonRenderer.render("a.md", markdown).html());
        for (Element element : tree.elements()) {
            assertFalse(element.getTagName().equals("script"), markdown);
        }
        for (String attribute : tree.attributes()) {
            assertFalse(attribute.matches("(?i).*@(on.*|style)=.*|.*@(href|src)=\\s*javascript.*"), attribute);
        }
    }

    @Test
    void escapedSignsAreShownAsTheyAre() {
        assertEquals("<p>&lt;b&gt; 1 * 2 **</p>", html("\\<b> 1 \\* 2 \\*\\*\n"));
    }

    /** Nikhahit and sara aa, a zero-width space, and both once more as character references. */
    @Test
    void textIsNormalisedAlsoWhereItWasWrittenAsReferences() {
        assertEquals(
                "<p>น้ำ น้ำ <code>กข</code></p>",
                html("น\u0E49\u0E4D\u0E32 &#x0E19;&#x0E49;&#x0E4D;&#x0E32; `ก\u200Bข`\n"));
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertEquals(html("## ก\n\n- ข\n- ค\n"), html("\uFEFF## ก\r\n\r\n- ข\r\n- ค\r\n"));
    }

    @Test
    void deepNestingIsRefusedBeforeAnythingRecurses() {
        for (String deep : List.of(">".repeat(200_000), "- ".repeat(5_000) + "a", "*a **a ".repeat(50_000))) {
            Lesson lesson = LessonRenderer.render("a.md", deep);
            assertEquals(1, lesson.mistakes().size());
        }
    }
}
