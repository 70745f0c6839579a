package org.thongthin.learning;

import org.thongthin.platform.Slice;

/** A person's recorded hours, the latest first. learner is null on one's own page; halfHours: of all that count. */
public record TrainingView(Learner learner, Slice<TrainingRow> records, long halfHours) {

    /** 12 or 12.5 */
    public String hours() {
        return Hours.text(halfHours);
    }
}
