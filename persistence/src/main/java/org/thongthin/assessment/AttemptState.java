package org.thongthin.assessment;

/** OPEN → SUBMITTED (by the person, in time) or TIMED_OUT (by the deadline). Both ends are final and are scored alike. */
public enum AttemptState {
    OPEN,
    SUBMITTED,
    TIMED_OUT
}
