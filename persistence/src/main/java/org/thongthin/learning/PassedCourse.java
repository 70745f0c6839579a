package org.thongthin.learning;

import java.time.Instant;

/** A completed course of a person; percent: the best passed examination's score, null where the course has none. */
public record PassedCourse(String code, Instant completedAt, Integer correct, Integer total) {

    public Integer percent() {
        return correct == null ? null : correct * 100 / total;
    }
}
