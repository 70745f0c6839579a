package org.thongthin.interchange.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thongthin.interchange.service.FolderInMemory.COURSE;
import static org.thongthin.interchange.service.FolderInMemory.GIFT;
import static org.thongthin.interchange.service.FolderInMemory.LESSON;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thongthin.interchange.ContentRefused;
import org.thongthin.interchange.Mistake;

class CourseMistakesTest {

    static Stream<MistakeCase> cases() {
        return Stream.of(files(), keys(), values(), codes(), quizzes(), pools()).flatMap(cases -> cases);
    }

    private static Stream<MistakeCase> files() {
        return Stream.of(
                MistakeCase.of("course.yaml:1 file.missing", f -> f.without(COURSE)),
                MistakeCase.of("course.yaml:17 file.missing", f -> f.without(LESSON)),
                MistakeCase.of("course.yaml:9 file.missing", f -> f.without(GIFT)),
                MistakeCase.of("lessons/one.md:1 file.too-large", f -> f.with(LESSON, "ก".repeat(1 << 19))),
                MistakeCase.of("assets/map.svg:1 file.too-large", f -> f.with("assets/map.svg", new byte[11 << 20])),
                MistakeCase.of(
                        "lessons/one.md:3 encoding.not-utf8",
                        f -> f.with(LESSON, "\n\n ก".getBytes(Charset.forName("TIS-620")))),
                MistakeCase.of(
                        "course.yaml:2 encoding.control-character", f -> f.replace(COURSE, "AB-1", "AB-1\u0007")),
                MistakeCase.of("course.yaml:17 path.invalid", f -> f.replace(COURSE, "lessons/one", "../one")),
                MistakeCase.of("course.yaml:17 path.invalid", f -> f.replace(COURSE, "lessons/one", "/etc/passwd")),
                MistakeCase.of("course.yaml:9 path.invalid", f -> f.replace(COURSE, "ns/m1.gift", "ns/บท 1.gift")),
                MistakeCase.of("course.yaml:1 format.unknown", f -> f.replace(COURSE, "course/1", "course/2")));
    }

    private static Stream<MistakeCase> keys() {
        return Stream.of(
                MistakeCase.of("course.yaml:6 yaml.syntax", f -> f.replace(COURSE, "[LEAD]", "LEAD: [")),
                MistakeCase.of("course.yaml:1 yaml.syntax", f -> f.with(COURSE, "")),
                MistakeCase.of(
                        "course.yaml:3 yaml.syntax", f -> f.replace(COURSE, "title: {th: หล", "title: &a {th: หล")),
                MistakeCase.of("course.yaml:6 yaml.syntax", f -> f.replace(COURSE, "[LEAD]", "*a")),
                MistakeCase.of("course.yaml:2 yaml.syntax", f -> f.replace(COURSE, "AB-1", "!!java.net.URL [x]")),
                MistakeCase.of(
                        "course.yaml:6 yaml.syntax", f -> f.replace(COURSE, "[LEAD]", "[".repeat(50) + "]".repeat(50))),
                MistakeCase.of("course.yaml:38 yaml.syntax", f -> f.add(COURSE, "---\na: b\n")),
                MistakeCase.of("course.yaml:1 key.missing", f -> f.replace(COURSE, "minutes: 60\n", "\n")),
                MistakeCase.of("course.yaml:14 key.missing", f -> f.replace(COURSE, "minutes: 10", "")),
                MistakeCase.of("course.yaml:27 key.missing", f -> f.replace(COURSE, "pass-percent: 70", "")),
                MistakeCase.of("course.yaml:5 key.duplicate", f -> f.replace(COURSE, "minutes: 60", "code: AB-1")
                        .replace(COURSE, "skills:", "minutes: 60\nskills:")),
                MistakeCase.of("course.yaml:33 key.misplaced", f -> f.replace(COURSE, "attempts: 3", "")),
                MistakeCase.of(
                        "course.yaml:22 key.misplaced",
                        f -> f.replace(COURSE, "kind: practice", "pass-percent: 70\n        kind: practice")),
                new MistakeCase(
                        List.of("course.yaml:14 key.missing", "course.yaml:16 key.unknown"),
                        f -> f.replace(COURSE, "minutes: 10", "minuets: 10")),
                MistakeCase.of("course.yaml:36 key.unknown", f -> f.replace(COURSE, "items: 2", "items: 2, of: 3")),
                MistakeCase.of(
                        "course.yaml:37 key.unknown", f -> f.replace(COURSE, "apply: 50}", "apply: 50, know: 0}")),
                MistakeCase.of("course.yaml:18 key.unknown", f -> f.replace(COURSE, "en: Page one", "en: Page, one")));
    }

    private static Stream<MistakeCase> values() {
        return Stream.of(
                MistakeCase.of(
                        "course.yaml:3 value.unexpected",
                        f -> f.replace(COURSE, "{th: หลักสูตร, en: Course}", "Course")),
                MistakeCase.of("course.yaml:2 value.unexpected", f -> f.replace(COURSE, "AB-1", "[AB-1]")),
                MistakeCase.of("course.yaml:2 value.unexpected", f -> f.replace(COURSE, "code: AB-1", "code:")),
                MistakeCase.of("course.yaml:1 value.unexpected", f -> f.with(COURSE, "- format")),
                MistakeCase.of("course.yaml:6 list.empty", f -> f.replace(COURSE, "[LEAD]", "[]")),
                MistakeCase.of("course.yaml:7 list.empty", f -> f.replace(COURSE, "  - {th: ทำได้, en: Can do}", "")),
                MistakeCase.of(
                        "course.yaml:5 number.out-of-range", f -> f.replace(COURSE, "minutes: 60", "minutes: 6001")),
                MistakeCase.of(
                        "course.yaml:5 number.out-of-range", f -> f.replace(COURSE, "minutes: 60", "minutes: ๖๐")),
                MistakeCase.of(
                        "course.yaml:16 number.out-of-range", f -> f.replace(COURSE, "minutes: 10", "minutes: 0")),
                MistakeCase.of(
                        "course.yaml:32 number.out-of-range", f -> f.replace(COURSE, "attempts: 3", "attempts: 1e1")),
                MistakeCase.of("course.yaml:34 number.out-of-range", f -> f.replace(COURSE, "cent: 70", "cent: 101")),
                MistakeCase.of("course.yaml:4 text.language-missing", f -> f.replace(COURSE, ", en: Summary", "")),
                MistakeCase.of("course.yaml:4 text.language-missing", f -> f.replace(COURSE, "th: สรุป", "th: ")),
                MistakeCase.of("course.yaml:8 text.language-missing", f -> f.replace(COURSE, "Can do", "'\u200B'")),
                MistakeCase.of(
                        "course.yaml:25 text.too-long",
                        f -> f.replace(
                                COURSE,
                                "{th: สอบ, en: Exam}\n    act",
                                "{th: " + "ก".repeat(201) + ", en: Exam}\n    act")));
    }

    private static Stream<MistakeCase> codes() {
        return Stream.of(
                MistakeCase.of("course.yaml:2 code.invalid", f -> f.replace(COURSE, "AB-1", "ab 1")),
                MistakeCase.of("course.yaml:14 code.invalid", f -> f.replace(COURSE, "code: one", "code: One")),
                MistakeCase.of("course.yaml:19 code.duplicate", f -> f.replace(COURSE, "code: try", "code: one")),
                MistakeCase.of("course.yaml:24 code.duplicate", f -> f.replace(COURSE, "code: exam", "code: m1")),
                MistakeCase.of(
                        "course.yaml:9 code.duplicate",
                        f -> f.replace(COURSE, "questions/m1.gift", "[questions/m1.gift, questions/m1.gift]")),
                MistakeCase.of("course.yaml:6 skill.unknown", f -> f.replace(COURSE, "LEAD", "LED")),
                MistakeCase.of("course.yaml:6 code.duplicate", f -> f.replace(COURSE, "LEAD", "LEAD, LEAD")));
    }

    private static Stream<MistakeCase> quizzes() {
        return Stream.of(
                MistakeCase.of(
                        "course.yaml:15 activity.type.unknown", f -> f.replace(COURSE, "type: page", "type: video")),
                MistakeCase.of(
                        "course.yaml:22 quiz.kind.unknown", f -> f.replace(COURSE, "kind: practice", "kind: test")),
                MistakeCase.of(
                        "course.yaml:23 quiz.empty", f -> f.replace(COURSE, "[{pool: practice/m1, items: 1}]", "[]")),
                MistakeCase.of(
                        "course.yaml:19 quiz.empty",
                        f -> f.replace(COURSE, "draw: [{pool: practice/m1, items: 1}]", "")),
                MistakeCase.of("course.yaml:37 levels.not-100", f -> f.replace(COURSE, "apply: 50", "apply: 49")),
                MistakeCase.of("course.yaml:37 levels.infeasible", f -> f.replace(
                                COURSE, "{understand: 50, apply: 50}", "{understand: 100}")
                        .replace(GIFT, "[tag:understand]", "[tag:apply]")));
    }

    private static Stream<MistakeCase> pools() {
        return Stream.of(
                MistakeCase.of("course.yaml:36 pool.unknown", f -> f.replace(COURSE, "exam/m1", "exam/x/m1")),
                MistakeCase.of("course.yaml:36 pool.too-small", f -> f.replace(COURSE, "items: 2", "items: 4")),
                MistakeCase.of(
                        "course.yaml:37 pool.duplicate",
                        f -> f.replace(COURSE, "items: 2}", "items: 1}\n          - {pool: exam/m1, items: 1}")),
                MistakeCase.of("course.yaml:23 pool.shared", f -> f.replace(COURSE, "practice/m1", "exam/m1")),
                MistakeCase.of("course.yaml:36 pool.module-unknown", f -> f.replace(COURSE, "exam/m1", "exam/m2")
                        .replace(GIFT, "exam/m1", "exam/m2")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldWithFileAndLine(MistakeCase mistake) {
        assertEquals(mistake.expected(), mistake.told());
    }

    @Test
    void theSmallCourseHasNoMistake() {
        assertEquals(List.of(), FolderInMemory.course().mistakes());
    }

    @Test
    void allMistakesOfAllFilesAreToldAtOnceAndInOrder() {
        FolderInMemory folder = FolderInMemory.course()
                .replace(COURSE, "LEAD", "LED")
                .replace(COURSE, "th: สรุป, ", "")
                .replace(GIFT, "[id:E2]", "")
                .replace(LESSON, "## หัวข้อ", "# หัวข้อ");
        assertEquals(
                List.of(
                        "course.yaml:4 text.language-missing",
                        "course.yaml:6 skill.unknown",
                        "lessons/one.md:1 heading.first-level",
                        "questions/m1.gift:10 id.missing"),
                folder.mistakes());
    }

    @Test
    void theRefusalNamesTheFirstFewAndHowMany() {
        FolderInMemory folder = FolderInMemory.course().replace(COURSE, "  - code", "  - cody");
        ContentRefused refused = assertThrows(ContentRefused.class, folder::read);
        String text = (String) refused.getArguments()[0];
        assertEquals(5, text.lines().count());
        assertTrue(
                text.startsWith("course.yaml:11 key.missing: 'code' is missing\ncourse.yaml:11 key.unknown: "), text);
        assertEquals(10, refused.getArguments()[1]);
        assertEquals("ContentRefused", refused.getMessage());
        assertEquals(
                "course.yaml:17 activity.type.unknown: 'video' is neither page nor quiz",
                new Mistake(COURSE, 17, "activity.type.unknown", "'video' is neither page nor quiz").toString());
    }

    @Test
    void aFileThatCannotBeReadIsNobodysMistake() {
        ContentFolder broken = path -> {
            throw new IOException("disk");
        };
        assertThrows(UncheckedIOException.class, () -> CourseFolderReader.read(broken));
    }

    /** The list in FORMAT.md is complete, and nothing in it is made up. */
    @Test
    void everyCodeOfTheDescriptionHasACase() throws IOException {
        try (InputStream in = CourseFolderReader.class.getResourceAsStream("/content/FORMAT.md")) {
            String table = new String(in.readAllBytes(), UTF_8).split("## Mistakes")[1];
            Set<String> described = Pattern.compile("`([a-z0-9-]+(?:\\.[a-z0-9-]+)+)`")
                    .matcher(table)
                    .results()
                    .map((MatchResult code) -> code.group(1))
                    .collect(toCollection(TreeSet::new));
            Set<String> tried = Stream.of(cases(), LessonMistakesTest.cases(), GiftMistakesTest.cases())
                    .flatMap(cases -> cases)
                    .flatMap(mistake -> mistake.expected().stream())
                    .map(expected -> expected.substring(expected.indexOf(' ') + 1))
                    .collect(toCollection(TreeSet::new));
            assertEquals(described, tried);
        }
    }
}
