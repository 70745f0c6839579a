package org.thongthin.certification;

import java.util.List;
import org.thongthin.platform.Bilingual;

/** A programme as data: read from a file, checked, ready to publish as a version. */
public record ProgrammeDraft(
        String code, String serialPrefix, int tier, Wording wording, Terms terms, Node requirements) {

    /** What the certificate says. */
    public record Wording(
            Bilingual name, Bilingual subtitle, Bilingual issuer, Bilingual signer, Bilingual signerPosition) {}

    /** All in months, at least 1 for the validity, 0 for none of the others. */
    public record Terms(DecisionKind decision, int validityMonths, int windowMonths, int graceMonths) {}

    /** A node or leaf; what does not belong to its kind is null, children of a leaf are empty. */
    public record Node(
            RequirementKind kind,
            Integer atLeast,
            String courseCode,
            String programmeCode,
            Integer minPercent,
            Integer maxAgeMonths,
            List<Node> children) {
        public Node {
            children = List.copyOf(children);
        }
    }
}
