package org.thongthin.learning;

import org.thongthin.platform.Bilingual;

/** A course in the catalogue; state, done null where the caller is not enrolled. */
public record CatalogueRow(
        Long courseId,
        String code,
        Bilingual title,
        Bilingual summary,
        Integer minutes,
        Integer activities,
        EnrolmentState state,
        Integer done) {

    /** Whole per cent of the activities. */
    public int percent() {
        return done == null || activities == 0 ? 0 : done * 100 / activities;
    }

    public boolean completed() {
        return state == EnrolmentState.COMPLETED;
    }
}
