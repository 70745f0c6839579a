package org.thongthin.certification;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a person on a day; evaluation reads nothing else.
 *
 * @param postingSince first day of the posting that is active on the day; null: none
 * @param filed the newest file of each requirement of one candidacy
 * @param endorsed endorsements of one candidacy, without those that were declined
 * @param lastAward issue of the award that is renewed; null: nothing is renewed
 */
public record Facts(
        List<Course> courses,
        List<Held> awards,
        LocalDate postingSince,
        List<Hours> hours,
        List<Filed> filed,
        List<EndorsedOn> endorsed,
        LocalDate lastAward) {

    /** @param percent null: the course has no examination */
    public record Course(String code, LocalDate passedOn, Integer percent) {}

    /** An award that is neither revoked nor superseded. */
    public record Held(String programmeCode, Validity validity, String serial) {
        public Held(String programmeCode, Validity validity) {
            this(programmeCode, validity, null);
        }
    }

    /** Training that HR has recorded; on: its last day. */
    public record Hours(LocalDate on, int halfHours) {}

    /** @param sha256 of the file's content */
    public record Filed(Long requirementId, LocalDate on, String sha256) {}

    public record EndorsedOn(LocalDate on, Long supervisorId) {}

    /** Of the person alone, for no candidacy in particular. */
    public Facts(List<Course> courses, List<Held> awards, LocalDate postingSince) {
        this(courses, awards, postingSince, List.of(), List.of(), List.of(), null);
    }

    /** With what is known of one candidacy. */
    public Facts with(List<Filed> files, List<EndorsedOn> endorsements) {
        return new Facts(courses, awards, postingSince, hours, files, endorsements, lastAward);
    }

    /**
     * What counts on that occasion. For a first award after an earlier one has run out or was revoked, nothing counts that was done
     * before: what won the earlier award does not win another. For a renewal, each requirement says itself whether only later
     * hours count.
     *
     * @param after the day after which facts count; null: there was no award before
     */
    public Facts on(Occasion occasion, LocalDate after) {
        if (occasion == Occasion.RENEWAL || after == null) {
            return new Facts(courses, awards, postingSince, hours, filed, endorsed, after);
        }
        return new Facts(
                courses.stream()
                        .filter(course -> course.passedOn().isAfter(after))
                        .toList(),
                awards,
                postingSince,
                hours.stream().filter(one -> one.on().isAfter(after)).toList(),
                filed,
                endorsed,
                null);
    }
}
