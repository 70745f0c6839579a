package org.thongthin.audit;

/** What was done. */
public enum AuditAction {
    SIGN_IN,
    PASSWORD_CHANGE,
    ENROL,
    ATTEMPT_SUBMITTED,
    ATTEMPT_TIMED_OUT,
    AWARD,
    PEOPLE_EXPORTED,
    COURSE_BEGUN,
    COURSE_PUBLISHED,
    HOURS_RECORD,
    HOURS_CANCEL,
    HOURS_OPEN,
    COURSE_ASSIGN,
    ASSIGNMENT_WITHDRAW
}
