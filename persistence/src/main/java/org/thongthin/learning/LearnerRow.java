package org.thongthin.learning;

import java.time.Instant;
import org.thongthin.platform.Bilingual;

/**
 * Somebody enrolled in a course, as its trainers may see them: name, organisation and results in this course, nothing else.
 *
 * @param organisation of a posting valid today; null: none
 * @param correct of the best examination; null: none was handed in
 */
public record LearnerRow(
        Long enrolmentId,
        Bilingual name,
        Bilingual organisation,
        Integer version,
        Integer activities,
        Integer done,
        EnrolmentState state,
        Instant enrolledAt,
        Integer correct,
        Integer total) {

    /** Whole per cent of the activities. */
    public int percent() {
        return activities == 0 ? 0 : done * 100 / activities;
    }

    /** Of the best examination; null: none was handed in. */
    public Integer score() {
        return correct == null || total == null || total == 0 ? null : correct * 100 / total;
    }
}
