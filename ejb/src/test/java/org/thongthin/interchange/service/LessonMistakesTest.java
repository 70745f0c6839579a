package org.thongthin.interchange.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thongthin.interchange.service.FolderInMemory.LESSON;
import static org.thongthin.interchange.service.FolderInMemory.MAP;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LessonMistakesTest {

    static Stream<MistakeCase> cases() {
        return Stream.of(texts(), boxes(), pictures()).flatMap(cases -> cases);
    }

    private static MistakeCase lesson(int line, String code, String markdown) {
        return MistakeCase.of("lessons/one.md:" + line + " " + code, f -> f.with(LESSON, markdown));
    }

    private static MistakeCase svg(int line, String code, String content) {
        return MistakeCase.of(
                "assets/map.svg:" + line + " " + code,
                f -> f.with(MAP, "<svg xmlns='http://www.w3.org/2000/svg'>\n" + content + "</svg>"));
    }

    private static Stream<MistakeCase> texts() {
        return Stream.of(
                lesson(1, "page.empty", "\n\n"),
                lesson(3, "heading.first-level", "ก\n\n# ข\n"),
                lesson(1, "heading.first-level", "ก\n===\n"),
                lesson(3, "html.raw", "ก\n\n<div>ข</div>\n"),
                lesson(2, "html.raw", "ก\nข<br>ค\n"),
                lesson(3, "html.raw", "ก\n\n<!-- ข -->\n"),
                lesson(1, "nesting.too-deep", ">".repeat(70) + " ก"),
                lesson(4, "emphasis.stray", "**ก** ข\n\nก\nก**\"ข\"**ค\n"),
                lesson(2, "link.refused", "ก\n[ข](javascript:alert%281%29)\n"),
                lesson(1, "link.refused", "[ข](data:text/html,x)\n"),
                lesson(1, "link.refused", "[ข](//example.org/)\n"),
                lesson(1, "link.refused", "[ข](mailto:a@example.org)\n"),
                lesson(1, "link.refused", "[ข](assets/map.svg)\n"),
                lesson(1, "link.refused", "<ftp://example.org/>\n"),
                lesson(1, "link.no-text", "[](https://example.org/)\n"),
                lesson(5, "link.refused", "| ก |\n|---|\n| ข |\n\n[x][y]\n\n[y]: vbscript:x\n"));
    }

    private static Stream<MistakeCase> boxes() {
        return Stream.of(
                lesson(3, "box.unknown", "ก\n\n> [!TIP]\n> ข\n"),
                lesson(1, "box.unknown", "> [!note]\n> ข\n"),
                lesson(2, "box.misplaced", "> ก\n> > [!NOTE]\n> > ข\n"),
                lesson(1, "box.misplaced", "- > [!NOTE]\n  > ข\n"),
                lesson(1, "box.empty", "> [!CASE] ก\n\nข\n"),
                lesson(1, "box.no-list", "> [!KEYPOINTS]\n> ก\n"),
                lesson(1, "box.no-list", "> [!KEYPOINTS]\n> - ก\n"),
                lesson(1, "box.no-list", "> [!KEYPOINTS]\n> 1. ก\n>\n> ข\n>\n> ค\n"));
    }

    private static Stream<MistakeCase> pictures() {
        return Stream.of(
                lesson(2, "picture.no-description", "ก\n![](assets/map.svg)\n"),
                lesson(1, "picture.no-description", "![ \u200B](assets/map.svg)\n"),
                lesson(3, "file.missing", "ก\n\n![ก](assets/other.png)\n"),
                lesson(1, "path.invalid", "![ก](https://example.org/a.png)\n"),
                lesson(1, "path.invalid", "![ก](assets/../course.yaml)\n"),
                lesson(1, "path.invalid", "![ก](map.svg)\n"),
                MistakeCase.of("assets/map.gif:1 asset.type", f -> f.with(LESSON, "![ก](assets/map.gif)")
                        .with("assets/map.gif", "GIF89a")),
                MistakeCase.of("assets/map.png:1 asset.type", f -> f.with(LESSON, "![ก](assets/map.png)")
                        .with("assets/map.png", "<script>alert(1)</script>")),
                MistakeCase.of("assets/map.svg:1 asset.type", f -> f.with(MAP, "GIF89a")),
                svg(2, "asset.type", "<g>"),
                MistakeCase.of("assets/map.svg:1 asset.unsafe", f -> f.with(MAP, "<html/>")),
                MistakeCase.of("assets/map.svg:1 asset.unsafe", f -> f.with(MAP, "<svg/>")),
                svg(2, "asset.unsafe", "<script>alert(1)</script>"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldWithFileAndLine(MistakeCase mistake) {
        assertEquals(mistake.expected(), mistake.told());
    }

    @ParameterizedTest
    @MethodSource("harmfulDrawings")
    void aDrawingThatDoesMoreThanDrawIsRefused(MistakeCase mistake) {
        assertEquals(mistake.expected(), mistake.told());
    }

    static Stream<MistakeCase> harmfulDrawings() {
        return Stream.of(
                        "<path onload='alert(1)'/>",
                        "<g ONCLICK='x'/>",
                        "<a href='javascript:alert(1)'/>",
                        "<use href='https://example.org/x.svg#a'/>",
                        "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='other.svg#a'/>",
                        "<image href='https://example.org/a.png'/>",
                        "<foreignObject/>",
                        "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
                        "<set attributeName='href' to='javascript:alert(1)'/>",
                        "<animate attributeName='x'/>",
                        "<style>@import 'https://example.org/a.css';</style>",
                        "<style>path { fill: url( 'https://example.org/a') }</style>",
                        "<style><![CDATA[path { fill: u\\72l(x) }]]></style>",
                        "<path style='fill:URL(//example.org/x)'/>",
                        "<path fill='url(data:image/svg+xml,x)'/>",
                        "<?xml-stylesheet href='a.css'?>",
                        "<g xml:base='https://example.org/'/>",
                        "<g>".repeat(101) + "</g>".repeat(101))
                .map(content -> svg(2, "asset.unsafe", content));
    }

    @ParameterizedTest
    @MethodSource("documentTypes")
    void aDrawingWithADocumentTypeIsRefused(String content) {
        List<String> told = FolderInMemory.course().with(MAP, content).mistakes();
        assertEquals(1, told.size());
        assertEquals("assets/map.svg:1 asset.unsafe", told.get(0));
    }

    static Stream<String> documentTypes() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><title>&x;</title></svg>";
        return Stream.of(
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + svg,
                "<!DOCTYPE svg [<!ENTITY y 'yy'><!ENTITY x '&y;&y;'>]>" + svg,
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://example.org/svg11.dtd'>"
                        + svg.replace("&x;", ""));
    }
}
