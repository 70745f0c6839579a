package org.thongthin.certification;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a person on a day; evaluation reads nothing else.
 *
 * @param postingSince first day of the posting that is active on the day; null: none
 */
public record Facts(List<Course> courses, List<Held> awards, LocalDate postingSince) {

    /** @param percent null: the course has no examination */
    public record Course(String code, LocalDate passedOn, Integer percent) {}

    /** An award that is neither revoked nor superseded. */
    public record Held(String programmeCode, Validity validity) {}
}
