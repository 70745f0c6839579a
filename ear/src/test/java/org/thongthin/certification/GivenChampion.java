package org.thongthin.certification;

import java.io.Serializable;
import org.thongthin.testing.Login;

/** People on their way to Innovation Champion. */
public interface GivenChampion {

    String CHAMPION = "INNOVATION-CHAMPION";
    String SMART_OFFICER = "SMART-OFFICER";

    /** An officer with the supervisor whom the posting names, and HR of the same organisation. */
    record Team(Login officer, Login supervisor, Login hr) implements Serializable {}

    /** Nobody has done anything yet. */
    Team team();

    /** The same, with a valid Smart Officer award and IC-201 passed. */
    Team learned();

    /** An award issued so many days ago; its serial. */
    String award(Login holder, String programme, int daysAgo);

    /** Completes the course, without its examination, today. */
    void passed(Login officer, String course);

    /** The posting of the person names this supervisor from now on. */
    void supervise(Login supervisor, Login person);

    /** HR records so many halves of an hour, done today; the record's id. */
    Long hours(Login hr, Login officer, int halfHours);

    /** Begins; the candidacy's id. */
    Long begun(Login officer);

    /** Begins, and asks the supervisor whom the posting names; the candidacy's id. */
    Long asked(Login officer);

    /** A file of a candidacy of this person; its id. */
    Long file(Login owner);

    /** Begins, brings everything, is endorsed; the candidacy's id. */
    Long eligible(Team team);

    /** Handed in too. */
    Long submitted(Team team);

    /** Awarded; the serial. */
    String certified(Team team);

    /** Id of the newest file of the candidacy. */
    Long evidence(Long candidacy);

    /** State of the latest candidacy. */
    CandidacyState state(Login officer, String programme);

    /** Everything that the person has done and won was so many days earlier. */
    void longAgo(Login person, int days);
}
