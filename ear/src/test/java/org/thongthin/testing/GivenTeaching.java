package org.thongthin.testing;

/** Courses that a trainer has written through the real services. */
public interface GivenTeaching {

    /** Somebody who teaches for a municipality of their own. */
    Login trainer();

    /** Somebody who teaches for the whole country: the owner of the courses that ship. */
    Login nationalTrainer();

    /**
     * A course that is ready to be published: modules with two pages, a practice of 2 of 3 items and an examination of 3 of 4, of
     * all three types.
     *
     * @return its code
     */
    String course(Login trainer);

    /** Publishes what the manuscript says; the number of the version. */
    int publish(Login trainer, String course);

    /** Writes another text on the first page of the course, so that there is something to publish. */
    void rewrite(Login trainer, String course, String text);

    /** Code of the first activity of a type, {@code PAGE} or {@code QUIZ}. */
    String activity(Login trainer, String course, String type);

    /** Inserts a picture into the first page; its name behind {@code assets/}. */
    String picture(Login trainer, String course);
}
