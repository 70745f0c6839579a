package org.thongthin.interchange.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thongthin.course.CourseDraft;
import org.thongthin.interchange.ContentRefused;

/** A course folder that needs no disk. */
final class FolderInMemory implements ContentFolder {
    static final String COURSE = "course.yaml";
    static final String LESSON = "lessons/one.md";
    static final String GIFT = "questions/m1.gift";
    static final String MAP = "assets/map.svg";

    private final Map<String, byte[]> files = new TreeMap<>();

    /** A small course without a mistake. */
    static FolderInMemory course() {
        return new FolderInMemory()
                .with(COURSE, YAML)
                .with(LESSON, MARKDOWN)
                .with(GIFT, QUESTIONS)
                .with(MAP, SVG);
    }

    FolderInMemory with(String path, String text) {
        return with(path, text.getBytes(UTF_8));
    }

    FolderInMemory with(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    FolderInMemory without(String path) {
        files.remove(path);
        return this;
    }

    FolderInMemory replace(String path, String old, String text) {
        String before = text(path);
        if (!before.contains(old)) {
            throw new IllegalArgumentException("not in " + path + ": " + old);
        }
        return with(path, before.replace(old, text));
    }

    FolderInMemory add(String path, String text) {
        return with(path, text(path) + text);
    }

    String text(String path) {
        return new String(files.get(path), UTF_8);
    }

    CourseDraft read() {
        return CourseFolderReader.read(this);
    }

    /** As {@code file:line code}; empty: the course was read. */
    List<String> mistakes() {
        try {
            read();
            return List.of();
        } catch (ContentRefused refused) {
            return refused.getMistakes().stream()
                    .map(mistake -> mistake.file() + ":" + mistake.line() + " " + mistake.code())
                    .toList();
        }
    }

    @Override
    public Optional<InputStream> open(String relativePath) {
        return Optional.ofNullable(files.get(relativePath)).map(ByteArrayInputStream::new);
    }

    private static final String YAML =
            """
            format: thongthin-course/1
            code: AB-1
            title: {th: หลักสูตร, en: Course}
            summary: {th: สรุป, en: Summary}
            minutes: 60
            skills: [LEAD]
            outcomes:
              - {th: ทำได้, en: Can do}
            questions: questions/m1.gift
            modules:
              - code: m1
                title: {th: บทที่หนึ่ง, en: Module one}
                activities:
                  - code: one
                    type: page
                    minutes: 10
                    file: lessons/one.md
                    title: {th: หน้าแรก, en: Page one}
                  - code: try
                    type: quiz
                    title: {th: ลองทำ, en: Practice}
                    kind: practice
                    draw: [{pool: practice/m1, items: 1}]
              - code: exam
                title: {th: สอบ, en: Exam}
                activities:
                  - code: final
                    type: quiz
                    title: {th: สอบ, en: Exam}
                    kind: exam
                    minutes: 30
                    attempts: 3
                    wait-days: 7
                    pass-percent: 70
                    draw:
                      - {pool: exam/m1, items: 2}
                    levels: {understand: 50, apply: 50}
            """;

    private static final String MARKDOWN =
            """
            ## หัวข้อ

            ย่อหน้า **หนึ่ง**

            ![แผนที่](assets/map.svg)

            > [!KEYPOINTS]
            > 1. จำไว้
            """;

    private static final String QUESTIONS =
            """
            $CATEGORY: exam/m1

            // [id:E1] [tag:understand]
            ข้อใดถูก {
              =ถูก
              ~ผิด #เพราะผิด
              ####อธิบาย
            }

            // [id:E2] [tag:apply]
            จริงหรือไม่ {TRUE ####อธิบาย}

            // [id:E3] [tag:analyse]
            เลือกทุกข้อ {
              ~%50%ก
              ~%50%ข
              ~%-100%ค
              ####อธิบาย
            }

            $CATEGORY: practice/m1

            // [id:P1] [tag:apply]
            จริงหรือไม่ {F ####อธิบาย}
            """;

    private static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">
              <path d="M0 0h1"/>
            </svg>
            """;
}
