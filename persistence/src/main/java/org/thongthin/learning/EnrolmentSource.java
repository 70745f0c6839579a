package org.thongthin.learning;

/** How somebody came into a course. */
public enum EnrolmentSource {
    SELF,
    ASSIGNMENT,
    APPROVAL
}
