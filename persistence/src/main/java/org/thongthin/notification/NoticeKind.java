package org.thongthin.notification;

/** What somebody is told, and where it leads. */
public enum NoticeKind {
    COURSE_ASSIGNED("/courses/", true),
    ASSIGNMENT_WITHDRAWN("/courses/", true),
    CANDIDACY_RETURNED("/certifications/programmes/", true),
    CANDIDACY_REJECTED("/certifications/programmes/", true),
    CERTIFIED("/certifications/", true),
    AWARD_REVOKED("/certifications/", true),
    AWARD_EXPIRING("/certifications/", true),
    RENEWAL_OPEN("/certifications", false),
    ENDORSEMENT_ASKED("/supervise/endorsements", false),
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
