package org.thongthin.certification;

/** Who decides on an award. */
public enum DecisionKind {
    /** Nobody: it is awarded when all requirements are met. */
    AUTOMATIC,
    /** HR of a place that covers the person's posting, after the person has handed in. */
    HR
}
