package org.thongthin.course;

import java.time.Instant;
import org.thongthin.platform.Bilingual;

/** What the course page says of a version. */
public record CourseFacts(
        Long courseId,
        Long versionId,
        String code,
        Integer number,
        Bilingual title,
        Bilingual summary,
        Integer minutes,
        String skills,
        Integer activities,
        Instant publishedAt,
        Bilingual owner) {}
