package org.thongthin.interchange.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thongthin.content.service.RichTextPolicy;
import org.w3c.dom.Element;

class RichTextPolicyTest {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "blockquote",
            "pre",
            "hr",
            "ul",
            "ol",
            "li",
            "div",
            "section",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "strong",
            "em",
            "b",
            "i",
            "code",
            "br",
            "a",
            "img",
            "span");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "href",
            "rel",
            "src",
            "alt",
            "loading",
            "aria-hidden",
            "role",
            "tabindex",
            "aria-label",
            "scope",
            "start");

    static Stream<String> hostile() {
        return Stream.of(elements(), attributes(), addresses(), disguises()).flatMap(vectors -> vectors);
    }

    private static Stream<String> elements() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<ScRiPt src=//example.org/x.js></ScRiPt>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<iframe src='javascript:alert(1)'></iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data='data:text/html,<script>alert(1)</script>'></object>",
                "<embed src='javascript:alert(1)'>",
                "<form action='javascript:alert(1)'><input type=submit><button formaction='javascript:x'>x</form>",
                "<svg><script>alert(1)</script></svg>",
                "<svg onload=alert(1)>",
                "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></math>",
                "<math><maction actiontype='statusline#http://x' xlink:href='javascript:alert(1)'>x</maction></math>",
                "<style>body{background:url(javascript:alert(1))}</style>",
                "<style><img src='</style><img src=x onerror=alert(1)>'>",
                "<link rel=stylesheet href='javascript:alert(1)'>",
                "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
                "<base href='javascript:alert(1)//'>",
                "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                "<textarea><script>alert(1)</script></textarea><xmp><script>alert(1)</script></xmp>",
                "<frameset onload=alert(1)><frame src='javascript:alert(1)'></frameset>",
                "<marquee onstart=alert(1)>x</marquee><isindex action='javascript:alert(1)'>",
                "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<script>alert(1)</script>]]><?php x ?><!DOCTYPE html>");
    }

    private static Stream<String> attributes() {
        return Stream.of(
                "<img src=x onerror=alert(1)>",
                "<img src='assets/a.png' alt='x' onload='alert(1)' style='x:expression(alert(1))'>",
                "<p onclick='alert(1)' onmouseover=alert(1)>x</p>",
                "<p style='background:url(javascript:alert(1))'>x</p>",
                "<div class='t-callout t-admin evil' id='x' role='button' tabindex='5'>x</div>",
                "<a href='https://example.org/' onclick=alert(1) target=_blank rel=opener>x</a>",
                "<a href=\"https://example.org/\"\"onmouseover=\"alert(1)\">x</a>",
                "<b/onclick=alert(1)//>x</b><i\fonclick=alert(1)>x</i>",
                "<img alt='\"><script>alert(1)</script>' src='assets/a.png'>",
                "<td background='javascript:alert(1)'>x</td><table background='javascript:alert(1)'></table>",
                "<ol start='1;alert(1)'><li>x</li></ol>",
                "<th scope='javascript:alert(1)'>x</th>");
    }

    private static Stream<String> addresses() {
        return Stream.of(
                "<a href='javascript:alert(1)'>x</a>",
                "<a href='JaVaScRiPt:alert(1)'>x</a>",
                "<a href=' javascript:alert(1)'>x</a>",
                "<a href='java\tscript:alert(1)'>x</a><a href='java\nscript:alert(1)'>x</a>",
                "<a href='&#106;avascript&colon;alert(1)'>x</a>",
                "<a href='&#x6A&#x61&#x76&#x61script:alert(1)'>x</a>",
                "<a href='\u0001javascript:alert(1)'>x</a><a href='javascript\u0000:alert(1)'>x</a>",
                "<a href='vbscript:msgbox(1)'>x</a><a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
                "<a href='//example.org/'>x</a><a href='/\\example.org/'>x</a><a href='\\\\example.org\\x'>x</a>",
                "<a href='file:///etc/passwd'>x</a><a href='ftp://example.org/'>x</a><a href='blob:x'>x</a>",
                "<img src='https://example.org/track.png' alt='x'>",
                "<img src='assets/../../secret.png' alt='x'><img src='assets/a.png?x=1' alt='x'>",
                "<img src='data:image/svg+xml,<svg onload=alert(1)>' alt='x'>");
    }

    private static Stream<String> disguises() {
        return Stream.of(
                "<<script>alert(1)//<</script>",
                "<script\u0000>alert(1)</script>",
                "\u00BCscript\u00BEalert(1)\u00BC/script\u00BE",
                "<img src=`x` onerror=`alert(1)`>",
                "<p title=\"`><img src=x onerror=alert(1)>\">x</p>",
                "<b>x</b>\u0338<i onclick=x>y</i>",
                "{{constructor.constructor('alert(1)')()}} #{x} ${x}",
                "<p>" + "<div>".repeat(500) + "<script>alert(1)</script>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextComesOutHarmless(String html) {
        assertHarmless(RichTextPolicy.lesson(html));
        assertHarmless(RichTextPolicy.inline(html));
        assertTrue(HtmlTree.of(RichTextPolicy.inline(html)).elements().stream()
                .allMatch(element -> Set.of("strong", "em", "br").contains(element.getTagName())));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aSecondTimeChangesNothing(String html) {
        String once = RichTextPolicy.lesson(html);
        assertEquals(once, RichTextPolicy.lesson(once));
    }

    private static void assertHarmless(String html) {
        HtmlTree tree = HtmlTree.of(html);
        for (Element element : tree.elements()) {
            assertTrue(ELEMENTS.contains(element.getTagName()), html);
        }
        for (String attribute : tree.attributes()) {
            String name = attribute.substring(attribute.indexOf('@') + 1, attribute.indexOf('='));
            String value = attribute.substring(attribute.indexOf('=') + 1);
            assertTrue(ATTRIBUTES.contains(name), html);
            assertTrue(!name.equals("src") || value.matches("assets/[a-z.]+"), html);
            assertTrue(!name.equals("href") || value.matches("https://example.org/"), html);
            assertTrue(!name.equals("class") || value.equals("t-callout"), html);
        }
    }

    /** A mark that would become one with the end of a tag, were the text normalised, is written as a reference. */
    @Test
    void noMarkStandsBehindATag() {
        assertEquals("<b>x</b>&#x338;y", RichTextPolicy.lesson("<b>x</b>\u0338y"));
    }

    @Test
    void whatLessonsNeedStays() {
        String html = "<h2>ก</h2><p>ข <strong>ค</strong> <em>ง</em> <code>จ</code><br /></p>"
                + "<ul class=\"t-list\"><li>ฉ</li></ul><ol start=\"3\" class=\"t-list\"><li>ช</li></ol>"
                + "<img src=\"assets/map-1.svg\" alt=\"แผนที่\" loading=\"lazy\" />"
                + "<a href=\"https://example.org/\" rel=\"noopener\">ซ</a>"
                + "<div class=\"t-callout\"><b><i class=\"t-i t-i-doc\" aria-hidden=\"true\"></i>ฌ</b></div>";
        assertEquals(html, RichTextPolicy.lesson(html));
    }

    @Test
    void longAddressesDoNotExhaustTheStack() {
        String path = "assets/" + "a/".repeat(100_000) + "b.png";
        assertEquals("<img alt=\"x\" />", RichTextPolicy.lesson("<img src='" + path + "' alt='x'>"));
        assertTrue(RichTextPolicy.lesson("<a href='/" + "a/".repeat(100_000) + "'>x</a>")
                .startsWith("<a href"));
    }
}
