package org.thongthin.learning.web;

/**
 * What the list of one's own courses says of one of them, in the page's language.
 *
 * @param progress what the ring is of
 * @param percent 0 to 100
 * @param state in words
 * @param due null: nobody assigned it, or it is completed
 * @param completedOn null: not yet
 */
public record CourseLine(
        String code,
        String title,
        String progress,
        int percent,
        boolean completed,
        String state,
        Due due,
        String completedOn) {

    /**
     * By when an assigned course is to be completed.
     *
     * @param kind of {@code <t:status>}: bad where the day is over, else warn
     * @param state in words
     * @param day with how far away it is
     */
    public record Due(String kind, String state, String day) {}
}
