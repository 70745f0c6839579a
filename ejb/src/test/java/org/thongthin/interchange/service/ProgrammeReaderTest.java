package org.thongthin.interchange.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thongthin.certification.DecisionKind;
import org.thongthin.certification.ProgrammeDraft;
import org.thongthin.certification.RenewalBase;
import org.thongthin.certification.RequirementKind;

/** The programmes that the product ships with, and what a file must say. */
class ProgrammeReaderTest {

    @Test
    void smartOfficerIsAwardedByTheRulesAndRenewedBySixHours() throws IOException {
        ProgrammeDraft draft = shipped("SMART-OFFICER");
        assertEquals(new ProgrammeDraft.Terms(DecisionKind.AUTOMATIC, 36, 3, 1, RenewalBase.COMPLETION), draft.terms());
        assertEquals(
                List.of(RequirementKind.ACTIVE_POSTING, RequirementKind.COURSE_PASSED), kinds(draft.requirements()));
        ProgrammeDraft.Node hours = draft.renewal().children().get(1);
        assertEquals(RequirementKind.WORKSHOP_HOURS, hours.kind());
        assertEquals(6, hours.asked().minHours());
        assertTrue(hours.asked().sinceLastAward());
    }

    @Test
    void innovationChampionIsDecidedByHr() throws IOException {
        ProgrammeDraft draft = shipped("INNOVATION-CHAMPION");
        assertEquals("IC", draft.serialPrefix());
        assertEquals(2, draft.tier());
        assertEquals(new ProgrammeDraft.Terms(DecisionKind.HR, 36, 3, 1, RenewalBase.COMPLETION), draft.terms());
        assertEquals(
                List.of(
                        RequirementKind.ACTIVE_POSTING,
                        RequirementKind.CERTIFICATION_HELD,
                        RequirementKind.COURSE_PASSED,
                        RequirementKind.WORKSHOP_HOURS,
                        RequirementKind.EVIDENCE,
                        RequirementKind.ENDORSEMENT),
                kinds(draft.requirements()));
        assertEquals(30, draft.renewal().children().get(1).asked().minHours());
    }

    @Test
    void whatAFileDoesNotSayRightIsNamed() throws IOException {
        refuses("renewal-base: completion", "renewal-base: some-day", "RenewalBase");
        refuses("since: last-award", "since: ever", "since is last-award or left out, not ever");
        refuses("hours: 6", "hours: none", "hours is a whole number of at least 1");
        refuses("grace-months: 1", "", "grace-months is a whole number of at least 0");
    }

    private static void refuses(String right, String wrong, String sentence) throws IOException {
        String file;
        try (InputStream in = file("SMART-OFFICER")) {
            file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertTrue(file.contains(right), right);
        byte[] edited = file.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
        String told = assertThrows(
                        IllegalArgumentException.class, () -> ProgrammeReader.read(new ByteArrayInputStream(edited)))
                .getMessage();
        assertTrue(told.contains(sentence), told);
    }

    private static List<RequirementKind> kinds(ProgrammeDraft.Node root) {
        return root.children().stream().map(ProgrammeDraft.Node::kind).toList();
    }

    private static ProgrammeDraft shipped(String code) throws IOException {
        try (InputStream in = file(code)) {
            return ProgrammeReader.read(in);
        }
    }

    private static InputStream file(String code) {
        return ProgrammeReaderTest.class.getResourceAsStream("/content/programmes/" + code + ".yaml");
    }
}
