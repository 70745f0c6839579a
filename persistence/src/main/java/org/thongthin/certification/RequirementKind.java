package org.thongthin.certification;

/** Nodes and leaves of a requirement tree. */
public enum RequirementKind {
    ALL_OF,
    ANY_OF,
    AT_LEAST,
    COURSE_PASSED,
    CERTIFICATION_HELD,
    ACTIVE_POSTING,
    /** Hours of training that HR has recorded. */
    WORKSHOP_HOURS,
    /** By the supervisor named in the posting of the day. */
    ENDORSEMENT,
    /** A file that the person brings. */
    EVIDENCE
}
