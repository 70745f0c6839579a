package org.thongthin.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.thongthin.certification.ProgrammeStatus;
import org.thongthin.learning.EnrolmentState;
import org.thongthin.people.PositionType;
import org.thongthin.platform.Bilingual;

/**
 * One person's record, of which one part is read at a time; the lists of the others are empty.
 *
 * @param employerCode of the organisation whose list the person is found in
 * @param own whether it is the record of who looks
 */
public record PersonRecord(
        Head head,
        boolean own,
        List<ProgrammeStatus> pathway,
        List<Course> courses,
        List<Job> jobs,
        List<Moment> history) {

    /** What is told apart by its own address. */
    public enum Part {
        CERTIFICATIONS,
        COURSES,
        POSTINGS,
        HISTORY
    }

    /** Who it is, by the posting of today through which the caller reaches them. */
    public record Head(
            Long personId,
            Bilingual name,
            Bilingual position,
            Bilingual workplace,
            Bilingual employer,
            String employerCode,
            String path) {}

    /** An enrolment; dueOn and completedAt may be null. */
    public record Course(
            String code,
            Bilingual title,
            EnrolmentState state,
            Integer percent,
            Instant enrolledAt,
            LocalDate dueOn,
            Instant completedAt) {}

    /** A posting; through null: open-ended. */
    public record Job(
            Bilingual position,
            PositionType type,
            Bilingual workplace,
            Bilingual employer,
            LocalDate from,
            LocalDate through) {}

    /** Something that happened. what: the family of texts that tells it; subject: code or name that it was about. */
    public record Moment(What what, Instant at, Bilingual subject) {}

    public enum What {
        POSTED,
        ENROLLED,
        COMPLETED,
        CANDIDACY,
        AWARDED,
        REVOKED
    }
}
