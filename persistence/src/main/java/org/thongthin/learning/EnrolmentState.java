package org.thongthin.learning;

/** ACTIVE → COMPLETED; both may go on reading. */
public enum EnrolmentState {
    ACTIVE,
    COMPLETED
}
