package org.thongthin.content.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTextTest {

    @ParameterizedTest
    @CsvSource({
        "**คำ** กับ *คำ*,<strong>คำ</strong> กับ <em>คำ</em>",
        "3 * 4 * 5,3 * 4 * 5",
        "\\*ดอกจัน\\*,*ดอกจัน*",
        "***สอง***,<strong><em>สอง</em></strong>",
        "C:\\\\temp,C:\\temp"
    })
    void emphasisIsTypedWithAsterisks(String typed, String html) {
        assertEquals(html, InlineText.html(typed));
    }

    @Test
    void everythingElseMeansItself() {
        assertEquals("a &lt; b &amp; &lt;script&gt;", InlineText.html("a < b & <script>"));
        assertEquals("หนึ่ง<br />สอง", InlineText.html(" หนึ่ง\r\nสอง\n"));
        assertEquals("", InlineText.html(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b && c > d",
                "<img src=x onerror=alert(1)>",
                "&lt;b&gt; &amp;amp;",
                "**หนา** *เอียง* \\* \\\\ \\*\\*",
                "บรรทัด\nบรรทัด",
                "อีเมล a@b.go.th = 1+1 `x` \"y\" 'z' {q}",
                "* ข้อ",
                "ราคา 5 * 3 บาท"
            })
    void whatWasTypedIsThereToBeEditedAgain(String typed) {
        String html = InlineText.html(typed);
        assertEquals(html, InlineText.html(InlineText.typed(html)));
    }
}
