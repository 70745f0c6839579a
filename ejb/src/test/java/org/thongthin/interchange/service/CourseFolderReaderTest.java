package org.thongthin.interchange.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.thongthin.interchange.service.FolderInMemory.COURSE;
import static org.thongthin.interchange.service.FolderInMemory.GIFT;
import static org.thongthin.interchange.service.FolderInMemory.LESSON;
import static org.thongthin.interchange.service.FolderInMemory.MAP;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuizDraft;
import org.thongthin.assessment.QuizDraft.DrawDraft;
import org.thongthin.assessment.QuizDraft.Limits;
import org.thongthin.assessment.QuizKind;
import org.thongthin.course.CourseDraft;
import org.thongthin.course.CourseDraft.Facts;
import org.thongthin.course.CourseDraft.ModuleDraft;
import org.thongthin.course.CourseDraft.PageDraft;
import org.thongthin.course.CourseDraft.QuizActivityDraft;
import org.thongthin.platform.Bilingual;

class CourseFolderReaderTest {
    private static final Bilingual MODULE_ONE = new Bilingual("บทที่หนึ่ง", "Module one");
    private static final Bilingual EXAM = new Bilingual("สอบ", "Exam");

    @Test
    void theWholeCourseIsReadAsItIsWritten() {
        CourseDraft course = FolderInMemory.course().read();
        assertEquals("AB-1", course.code());
        assertEquals(
                new Facts(
                        new Bilingual("หลักสูตร", "Course"),
                        new Bilingual("สรุป", "Summary"),
                        60,
                        List.of("LEAD"),
                        List.of(new Bilingual("ทำได้", "Can do"))),
                course.facts());
        QuizDraft practice = new QuizDraft(
                QuizKind.PRACTICE,
                new Limits(null, null, null, null),
                List.of(new DrawDraft("practice/m1", 1, MODULE_ONE)),
                Map.of());
        QuizDraft exam = new QuizDraft(
                QuizKind.EXAM,
                new Limits(30, 3, 7, 70),
                List.of(new DrawDraft("exam/m1", 2, MODULE_ONE)),
                Map.of(CognitiveLevel.UNDERSTAND, 50, CognitiveLevel.APPLY, 50));
        PageDraft page = (PageDraft) course.modules().get(0).activities().get(0);
        assertEquals(
                List.of(
                        new ModuleDraft(
                                "m1",
                                MODULE_ONE,
                                List.of(
                                        new PageDraft("one", new Bilingual("หน้าแรก", "Page one"), 10, page.html()),
                                        new QuizActivityDraft("try", new Bilingual("ลองทำ", "Practice"), practice))),
                        new ModuleDraft("exam", EXAM, List.of(new QuizActivityDraft("final", EXAM, exam)))),
                course.modules());
        assertEquals(
                List.of("E1", "E2", "E3", "P1"),
                course.questions().stream().map(QuestionDraft::code).toList());
    }

    @ParameterizedTest
    @CsvSource({"map.svg,image/svg+xml", "a.png,image/png", "a.jpg,image/jpeg", "a.JPEG,image/jpeg", "a.webp,image/webp"
    })
    void picturesComeWithTheirTypes(String name, String type) {
        byte[] content = picture(type);
        CourseDraft course = FolderInMemory.course()
                .with(LESSON, "![ก](assets/" + name + ")\n\n![ข](assets/" + name + ")\n")
                .with("assets/" + name, content)
                .read();
        assertEquals(1, course.assets().size());
        assertEquals("assets/" + name, course.assets().get(0).name());
        assertEquals(type, course.assets().get(0).mediaType());
        assertArrayEquals(content, course.assets().get(0).content());
    }

    private static byte[] picture(String type) {
        switch (type) {
            case "image/png":
                return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
            case "image/jpeg":
                return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};
            case "image/webp":
                return "RIFF\0\0\0\0WEBPVP8 ".getBytes(ISO_8859_1);
            default:
                return """
                        <?xml version='1.0'?>
                        <svg xmlns='http://www.w3.org/2000/svg'><!-- \\ -->
                        <style>path { fill: url(#a) }</style>
                        <text>javascript: \\</text><use href='#a' fill="url('#b')"/>
                        </svg>
                        """
                        .getBytes(UTF_8);
        }
    }

    @Test
    void aCourseWithoutQuizzesNeedsNoQuestions() {
        CourseDraft course = FolderInMemory.course()
                .with(
                        COURSE,
                        """
                        format: thongthin-course/1
                        code: AB-2
                        title: {th: ก, en: A}
                        summary: {th: ก, en: A}
                        minutes: 1
                        skills: LEAD
                        outcomes: {th: ก, en: A}
                        modules:
                        - code: m1
                          title: {th: ก, en: A}
                          activities:
                          - {code: one, type: page, minutes: 1, file: lessons/one.md, title: {th: 2565, en: "No"}}
                        """)
                .read();
        assertEquals(List.of(), course.questions());
        assertEquals(
                new Bilingual("2565", "No"),
                course.modules().get(0).activities().get(0).title());
    }

    @Test
    void theHashChangesWithEverySourceAndWithNothingElse() {
        String before = FolderInMemory.course().read().sha256();
        assertEquals(64, before.length());
        assertEquals(before, FolderInMemory.course().read().sha256());
        assertEquals(
                before, FolderInMemory.course().with("notes.txt", "x").read().sha256());
        List<String> hashes = new ArrayList<>(List.of(before));
        for (String file : List.of(COURSE, GIFT, LESSON, MAP)) {
            String changed = FolderInMemory.course().add(file, "\n").read().sha256();
            assertFalse(hashes.contains(changed), file);
            hashes.add(changed);
        }
    }

    @Test
    void theHashDoesNotDependOnTheEditor() {
        FolderInMemory windows = FolderInMemory.course();
        for (String file : List.of(COURSE, GIFT, LESSON)) {
            windows.with(file, "\uFEFF" + windows.text(file).replace("\n", "\r\n"));
        }
        assertEquals(FolderInMemory.course().read().sha256(), windows.read().sha256());
    }

    /** Turkish has another small i; the third writes Thai digits and Buddhist years. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab"})
    void nothingDependsOnTheLocale(String tag) {
        Locale before = Locale.getDefault();
        CourseDraft expected = FolderInMemory.course().read();
        List<String> mistakes = FolderInMemory.course()
                .replace(COURSE, "minutes: 60", "minutes: 0")
                .mistakes();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            CourseDraft course = FolderInMemory.course().read();
            assertEquals(expected.modules(), course.modules());
            assertEquals(expected.questions(), course.questions());
            assertEquals(expected.sha256(), course.sha256());
            assertEquals(
                    mistakes,
                    FolderInMemory.course()
                            .replace(COURSE, "minutes: 60", "minutes: 0")
                            .mistakes());
        } finally {
            Locale.setDefault(before);
        }
    }
}
