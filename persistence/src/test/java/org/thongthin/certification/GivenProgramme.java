package org.thongthin.certification;

import java.time.Instant;
import java.util.List;
import org.thongthin.certification.ProgrammeDraft.Node;
import org.thongthin.people.Person;
import org.thongthin.platform.Bilingual;

/** A programme for tests: 36 months, decided automatically. */
final class GivenProgramme {

    static final Instant PUBLISHED = Instant.parse("2026-10-01T00:00:00Z");
    static final Bilingual TEXT = new Bilingual("ทดสอบ", "Test");

    private GivenProgramme() {}

    static ProgrammeVersion asking(Node requirements) {
        return decidedBy(DecisionKind.AUTOMATIC, RenewalBase.COMPLETION, requirements);
    }

    static ProgrammeVersion decidedBy(DecisionKind decision, RenewalBase base, Node requirements) {
        var wording = new ProgrammeDraft.Wording(TEXT, TEXT, TEXT, TEXT, TEXT);
        var terms = new ProgrammeDraft.Terms(decision, 36, 3, 1, base);
        var draft = new ProgrammeDraft("SMART_OFFICER", "SO", 1, wording, terms, requirements, requirements);
        return new ProgrammeVersion(new Programme("SMART_OFFICER", "SO", 1), 1, draft, PUBLISHED);
    }

    static Node posting() {
        return new Node(RequirementKind.ACTIVE_POSTING, null, null, null, null, null, null, List.of());
    }

    static Person person() {
        return new Person(TEXT, TEXT, null);
    }
}
