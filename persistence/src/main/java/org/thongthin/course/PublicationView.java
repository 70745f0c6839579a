package org.thongthin.course;

import java.util.List;

/**
 * What publishing would do.
 *
 * @param number that the version would have
 * @param version of the manuscript that was looked at
 * @param changed whether it says anything else than what was published last
 */
public record PublicationView(
        ManuscriptHead head, int number, int version, List<Finding> findings, boolean changed, int items) {

    /** Whether it can be published now. */
    public boolean ready() {
        return changed && Proofreading.isReady(findings);
    }
}
