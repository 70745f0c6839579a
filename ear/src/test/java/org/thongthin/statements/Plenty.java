package org.thongthin.statements;

import java.io.Serializable;
import org.thongthin.testing.Login;

/**
 * An officer who has so many of everything that a page could count, and the addresses of it.
 *
 * @param rows how many
 * @param fresh an officer who has not begun anything
 * @param newcomer somebody who has not read the privacy notice yet
 * @param course code of the course, which has so many activities, outcomes and pictures
 * @param page code of an activity to read, not read yet
 * @param quiz code of the course's examination, which asks so many items
 * @param version id of the course's version
 * @param attempt the officer's last attempt, which has so many items and late answers
 * @param certificate the officer's newest
 * @param hours id of recorded hours of the officer, which are so many
 * @param notice id of the newest of so many unread notices
 */
public record Plenty(
        int rows,
        Login officer,
        Login fresh,
        Login newcomer,
        String course,
        String page,
        String quiz,
        Long version,
        Long attempt,
        Printed certificate,
        Long hours,
        Long notice)
        implements Serializable {

    /** What a certificate says of how to check it. */
    public record Printed(String serial, String checkCode, String verifyCode) implements Serializable {}
}
