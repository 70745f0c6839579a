package org.thongthin.learning;

import java.time.Instant;
import org.thongthin.course.VersionOrigin;

/** A published version with how many learn it now and how many have completed it. */
public record VersionRow(
        Integer number,
        Instant publishedAt,
        VersionOrigin origin,
        Integer activities,
        Integer minutes,
        Long active,
        Long completed) {}
