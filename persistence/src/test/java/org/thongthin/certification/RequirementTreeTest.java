package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thongthin.certification.ProgrammeDraft.Node;
import org.thongthin.certification.Requirement.ActivePosting;
import org.thongthin.certification.Requirement.CertificationHeld;
import org.thongthin.certification.Requirement.CoursePassed;

class RequirementTreeTest {

    @Test
    void theTreeIsTheSameInWhateverOrderItsRowsAreRead() {
        var version = GivenProgramme.asking(GivenProgramme.posting());
        var root = new RequirementRow(version, Occasion.FIRST_AWARD, null, 0, node(RequirementKind.ALL_OF, null));
        var posting = new RequirementRow(version, Occasion.FIRST_AWARD, root, 0, GivenProgramme.posting());
        var some = new RequirementRow(version, Occasion.FIRST_AWARD, root, 1, node(RequirementKind.AT_LEAST, 1));
        var held = new RequirementRow(
                version,
                Occasion.FIRST_AWARD,
                some,
                1,
                new Node(RequirementKind.CERTIFICATION_HELD, null, null, "SMART_OFFICER", null, null, null, List.of()));
        var course = new RequirementRow(
                version,
                Occasion.FIRST_AWARD,
                some,
                0,
                new Node(RequirementKind.COURSE_PASSED, null, "SO-101", null, 70, 24, null, List.of()));
        var expected = new Requirement.Node(
                null,
                RequirementKind.ALL_OF,
                0,
                List.of(
                        new ActivePosting(null),
                        new Requirement.Node(
                                null,
                                RequirementKind.AT_LEAST,
                                1,
                                List.of(
                                        new CoursePassed(null, "SO-101", 70, 24),
                                        new CertificationHeld(null, "SMART_OFFICER")))));
        assertEquals(expected, RequirementRow.tree(List.of(root, posting, some, held, course), Occasion.FIRST_AWARD));
        assertEquals(expected, RequirementRow.tree(List.of(held, course, some, posting, root), Occasion.FIRST_AWARD));
    }

    private static Node node(RequirementKind kind, Integer least) {
        return new Node(kind, least, null, null, null, null, null, List.of());
    }
}
