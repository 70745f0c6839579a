package org.thongthin.notification;

/** What somebody is told, and where it leads. */
public enum NoticeKind {
    COURSE_ASSIGNED("/courses/", true),
    ASSIGNMENT_WITHDRAWN("/courses/", true),
    CANDIDACY_RETURNED("/certifications", false),
    CANDIDACY_REJECTED("/certifications", false),
    CERTIFIED("/certifications/", true),
    AWARD_REVOKED("/certifications/", true),
    AWARD_EXPIRING("/certifications/", true),
    RENEWAL_OPEN("/certifications", false),
    ENDORSEMENT_ASKED("/home", false),
    ENDORSEMENT_GIVEN("/certifications", false);

    private final String address;
    private final boolean ofCode;

    NoticeKind(String address, boolean ofCode) {
        this.address = address;
        this.ofCode = ofCode;
    }

    /** The address of what it is about. */
    public String link(String code) {
        return ofCode ? address + code : address;
    }
}
