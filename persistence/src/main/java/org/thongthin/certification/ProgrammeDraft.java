package org.thongthin.certification;

import java.util.List;
import org.thongthin.platform.Bilingual;

/**
 * A programme as data: read from a file, checked, ready to publish as a version.
 *
 * @param requirements for the first award
 * @param renewal for each further one
 */
public record ProgrammeDraft(
        String code, String serialPrefix, int tier, Wording wording, Terms terms, Node requirements, Node renewal) {

    /** What the certificate says. */
    public record Wording(
            Bilingual name, Bilingual subtitle, Bilingual issuer, Bilingual signer, Bilingual signerPosition) {}

    /** All in months, at least 1 for the validity, 0 for none of the others. */
    public record Terms(
            DecisionKind decision, int validityMonths, int windowMonths, int graceMonths, RenewalBase renewalBase) {}

    /** A node or leaf; what does not belong to its kind is null, children of a leaf are empty. */
    public record Node(
            RequirementKind kind,
            Integer atLeast,
            String courseCode,
            String programmeCode,
            Integer minPercent,
            Integer maxAgeMonths,
            Asked asked,
            List<Node> children) {
        public Node {
            children = List.copyOf(children);
        }
    }

    /**
     * What is asked besides courses and awards.
     *
     * @param title of the file to bring; null where no file is asked for
     */
    public record Asked(Integer minHours, boolean sinceLastAward, Bilingual title) {}
}
