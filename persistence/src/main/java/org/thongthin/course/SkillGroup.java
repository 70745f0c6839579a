package org.thongthin.course;

/** The digital skill groups of the 2567 standard; the first three are core, the others optional. */
public enum SkillGroup {
    LIT,
    GOV,
    LEAD,
    TECH,
    SERV,
    DATA,
    CYB
}
