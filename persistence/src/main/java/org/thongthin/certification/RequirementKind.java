package org.thongthin.certification;

/** Nodes and leaves of a requirement tree. */
public enum RequirementKind {
    ALL_OF,
    ANY_OF,
    AT_LEAST,
    COURSE_PASSED,
    CERTIFICATION_HELD,
    ACTIVE_POSTING
}
