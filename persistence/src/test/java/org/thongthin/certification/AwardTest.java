package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.people.Person;

class AwardTest {

    private static final Organisation TOWN =
            new Organisation(1L, null, OrganisationType.COUNTRY, "TH", GivenProgramme.TEXT, LocalDate.of(2000, 1, 1));
    private static final Evaluation NOTHING = new Evaluation(true, List.of());

    private final Person holder = GivenProgramme.person();

    /** Midnight in Bangkok is 17:00 of the day before in UTC; the serial's year changes there, whatever the machine's zone. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-30T16:59:59Z, SO-2569-000007, 2026-09-30, 2029-09-29, UTC",
        "2026-09-30T17:00:00Z, SO-2570-000007, 2026-10-01, 2029-09-30, UTC",
        "2026-09-30T17:00:00Z, SO-2570-000007, 2026-10-01, 2029-09-30, America/Los_Angeles",
        "2026-09-30T16:59:59Z, SO-2569-000007, 2026-09-30, 2029-09-29, Pacific/Kiritimati",
        "2028-02-28T17:00:00Z, SO-2571-000007, 2028-02-29, 2031-02-28, UTC",
    })
    void serialAndValidityAreOfTheDayInBangkok(
            Instant at, String serial, LocalDate issued, LocalDate through, String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Award award = award(RenewalBase.COMPLETION, null, at);
            assertEquals(serial, award.getSerial());
            assertEquals(issued, award.getIssuedOn());
            assertEquals(through, award.getValidThrough());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"COMPLETION, 2032-01-14", "LAST_EXPIRY, 2032-02-11"})
    void aRenewalFollowsTheBaseOfItsProgramme(RenewalBase base, LocalDate through) {
        Award renewed = award(base, LocalDate.of(2029, 2, 11), Instant.parse("2029-01-15T03:00:00Z"));
        assertEquals(LocalDate.of(2029, 1, 15), renewed.getIssuedOn());
        assertEquals(through, renewed.getValidThrough());
    }

    @Test
    void nobodyRevokesTheirOwnAndWhoRevokesSaysWhy() {
        Instant at = Instant.parse("2026-11-30T17:00:00Z");
        Award award = award(RenewalBase.COMPLETION, null, at);
        Person hr = GivenProgramme.person();
        assertThrows(ForOneself.class, () -> new Revocation(award, holder, "x", at));
        assertThrows(ReasonMissing.class, () -> new Revocation(award, hr, " ", at));
        assertEquals(LocalDate.of(2026, 12, 1), new Revocation(award, hr, "หลักฐานไม่จริง", at).getRevokedOn());
    }

    private Award award(RenewalBase base, LocalDate lastThrough, Instant at) {
        ProgrammeVersion version = GivenProgramme.decidedBy(DecisionKind.AUTOMATIC, base, GivenProgramme.posting());
        return new Award(new Candidacy(holder, version, 1, at), TOWN, 7, NOTHING, lastThrough, at);
    }
}
