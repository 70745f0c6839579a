package org.thongthin.reporting;

/** How a person's newest award of a programme stands on a day, as lists and dashboards tell people apart by it. */
public enum Stand {
    /** No award yet. */
    NONE,
    /** Valid, whether or not the renewal window is open. */
    HELD,
    /** Valid, and the renewal window is not open yet. */
    VALID,
    /** Valid, and the renewal window is open. */
    EXPIRING,
    EXPIRED,
    REVOKED
}
