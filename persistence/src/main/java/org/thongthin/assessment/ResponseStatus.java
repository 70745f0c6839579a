package org.thongthin.assessment;

/** What became of a response when it arrived. */
public enum ResponseStatus {
    /** It became the answer that counts. */
    CURRENT,
    /** A newer answer of the same item already stood: kept, not made the answer. */
    SUPERSEDED,
    /** It arrived after the attempt had ended: kept, not counted. */
    LATE
}
