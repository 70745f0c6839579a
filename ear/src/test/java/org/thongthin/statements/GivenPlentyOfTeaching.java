package org.thongthin.statements;

import org.thongthin.testing.Login;

/** So many rows of everything that the pages of a trainer read. */
public interface GivenPlentyOfTeaching {

    /**
     * The trainer's organisation owns so many courses; one of them has so many modules, pages, items, versions and learners.
     *
     * @return the code of that one
     */
    String of(Login trainer, int rows);

    /** Takes the course out of the catalogue. */
    void withdraw(String course);

    /** What the optimiser says of a query of the learners of a course: name of the index. */
    String indexOfLearners(String course);

    /** The same of the list of courses. */
    String indexOfCourses(Login trainer);
}
