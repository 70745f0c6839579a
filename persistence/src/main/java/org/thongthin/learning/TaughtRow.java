package org.thongthin.learning;

import java.time.Instant;
import org.thongthin.platform.Bilingual;

/**
 * A course in a trainer's list. Without a manuscript there is no draft title and no changedAt; before the first publication no
 * published title, number and publishedAt.
 */
public record TaughtRow(
        String code,
        Bilingual draftTitle,
        Bilingual publishedTitle,
        Integer number,
        Instant publishedAt,
        Instant changedAt,
        Bilingual owner,
        Long learners) {

    public Bilingual title() {
        return draftTitle == null ? publishedTitle : draftTitle;
    }
}
