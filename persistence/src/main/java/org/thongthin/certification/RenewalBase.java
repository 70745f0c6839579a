package org.thongthin.certification;

/** From when the validity of a renewed award is counted. */
public enum RenewalBase {
    /** The day on which the renewal is awarded. */
    COMPLETION,
    /** The day after the validity of the award that is renewed, whenever within window and grace the renewal is awarded. */
    LAST_EXPIRY
}
