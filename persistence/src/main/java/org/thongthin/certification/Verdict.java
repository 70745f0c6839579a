package org.thongthin.certification;

/** What HR decides on a candidacy that was handed in. */
public enum Verdict {
    CERTIFY,
    /** Given back to be changed and handed in again. */
    RETURN,
    REJECT
}
