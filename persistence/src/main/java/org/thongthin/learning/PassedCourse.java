package org.thongthin.learning;

import java.time.Instant;

/** A completed course of a person; percent: the best passed examination's score, null where the course has none. */
public record PassedCourse(String code, Instant completedAt, Instant lastPassedAt, Integer correct, Integer total) {

    /** When it was passed last: its examination may have been taken anew after the course was complete. */
    public Instant passedAt() {
        return lastPassedAt == null || lastPassedAt.isBefore(completedAt) ? completedAt : lastPassedAt;
    }

    public Integer percent() {
        return correct == null ? null : correct * 100 / total;
    }
}
