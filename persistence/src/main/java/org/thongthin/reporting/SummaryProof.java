package org.thongthin.reporting;

/**
 * What a comparison of the summaries with the facts has found.
 *
 * @param byTime people whose postings began or ended since the last time: expected
 * @param different people whose rows were not what the facts say; they are now
 */
public record SummaryProof(long byTime, long different) {

    public SummaryProof and(SummaryProof other) {
        return new SummaryProof(byTime + other.byTime, different + other.different);
    }
}
