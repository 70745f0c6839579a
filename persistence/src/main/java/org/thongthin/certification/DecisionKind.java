package org.thongthin.certification;

/** Who decides on an award. */
public enum DecisionKind {
    /** Nobody: it is awarded when all requirements are met. */
    AUTOMATIC
}
