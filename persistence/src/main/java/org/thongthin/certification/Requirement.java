package org.thongthin.certification;

import java.util.List;
import org.thongthin.platform.Bilingual;

/** A requirement tree as the evaluation reads it. The id is the stored row's. */
public sealed interface Requirement {

    Long id();

    /** All children, any child, or at least {@code least} of them, by the kind. */
    record Node(Long id, RequirementKind kind, int least, List<Requirement> children) implements Requirement {
        public Node {
            children = List.copyOf(children);
        }
    }

    /**
     * A course completed.
     *
     * @param minPercent least score of its examination; null: any pass
     * @param maxAgeMonths how long ago at most, inclusive; null: ever
     */
    record CoursePassed(Long id, String courseCode, Integer minPercent, Integer maxAgeMonths) implements Requirement {}

    /** An award of that programme that is valid on the day. */
    record CertificationHeld(Long id, String programmeCode) implements Requirement {}

    /** A job in local government on the day. */
    record ActivePosting(Long id) implements Requirement {}

    /**
     * Hours of training that HR has recorded.
     *
     * @param least in whole hours
     * @param sinceLastAward whether only hours after the issue of the award that is renewed count
     */
    record WorkshopHours(Long id, int least, boolean sinceLastAward) implements Requirement {}

    /** The supervisor's word for this candidacy. */
    record Endorsed(Long id) implements Requirement {}

    /** A file for this candidacy; the title says what is asked for. */
    record EvidenceFiled(Long id, Bilingual title) implements Requirement {}
}
