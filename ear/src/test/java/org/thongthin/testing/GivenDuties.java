package org.thongthin.testing;

import java.util.List;

/** People with something to do by a day, and those who look after them. Uses the course that the product ships with. */
public interface GivenDuties {

    String COURSE = GivenLearning.COURSE;

    /** Enrols the officer; dueIn: days from today, negative for days ago; null: nobody asks for it. */
    void enrolled(Login officer, Integer dueIn);

    /** Enrols the officer and completes the course, without any event. */
    void completed(Login officer);

    /** Moves the due day of the officer's course to so many days from today. */
    void due(Login officer, int days);

    /** From today's posting on, somebody is the supervisor. */
    void supervised(Login officer, Login supervisor);

    /** So many people without accounts, posted in this organisation; their ids. */
    List<Long> people(Long organisation, int number);

    /** Ends today's posting yesterday and starts one elsewhere. */
    void transferred(Login officer, Long organisation);

    /** HR of this organisation assigns the course to somebody there, due in nine days; the assignment's id. */
    Long assignment(Long organisation);

    /** The code of an organisation. */
    String code(Long organisation);
}
