package org.thongthin.reporting;

import java.time.LocalDate;

/** A course of two published versions, and how people stand in it, as it may have come about at any time. */
public interface GivenCompletions {

    /** How many activities each version has. */
    int ACTIVITIES = 4;

    /** A national course; its code, which comes after those of the courses that ship. */
    String course();

    /** Takes it out of what everybody sees, so that other tests do not meet it. */
    void withdraw(String course);

    /** Enrols in a version, 1 or 2, shortly after midnight in Bangkok of the day; dueOn: null: nobody asks for it. */
    void underWay(Long personId, String course, int version, int done, LocalDate on, LocalDate dueOn);

    /** Enrols in a version and completes it, shortly after midnight in Bangkok of the day. */
    void completed(Long personId, String course, int version, LocalDate on);

    /** Hands in the examination of the first version with so many of ten items right. */
    void examined(Long personId, String course, int right, boolean passed);

    /** Lets 100,001 people of no record work at the organisation, whose names are in the order of their ids. */
    void crowd(Long organisation);

    void disperse(Long organisation);
}
