package org.thongthin.certification;

/** What a candidacy goes for, and so which tree of its programme's version it is judged by. */
public enum Occasion {
    FIRST_AWARD,
    /** While the award that is renewed is expiring, or in its time of grace. */
    RENEWAL
}
