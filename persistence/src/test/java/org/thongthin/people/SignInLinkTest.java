package org.thongthin.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Role;

class SignInLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final Bilingual NAME = new Bilingual("นายทดสอบ", "Mr Thotsop");

    private final Person person = new Person(NAME, NAME, null);
    private final Account account = new Account(person, "thotsop", "no password");
    private final SignInLink link = new SignInLink(account, "hash", NOW);

    @Test
    void itWorksForSevenDays() {
        Instant end = NOW.plus(Duration.ofDays(7));
        assertTrue(link.isUsable(end.minusNanos(1)));
        assertFalse(link.isUsable(end));
    }

    @Test
    void itWorksOnceUntilItIsRenewed() {
        link.use(NOW);
        assertFalse(link.isUsable(NOW));
        link.renew("another", NOW);
        assertTrue(link.isUsable(NOW));
    }

    @Test
    void aClosedAccountIsNotOpenedByIt() {
        int before = account.getSessionEpoch();
        account.deactivate();
        assertFalse(link.isUsable(NOW));
        assertTrue(account.getSessionEpoch() > before, "older sessions stay over");
        account.reactivate();
        assertTrue(link.isUsable(NOW));
    }

    @Test
    void aGrantEndsOnce() {
        Organisation country =
                new Organisation(1L, null, OrganisationType.COUNTRY, "TH", NAME, LocalDate.of(2020, 1, 1));
        RoleGrant grant = new RoleGrant(person, Role.HR, country, Period.startingOn(LocalDate.of(2026, 1, 1)), null);
        grant.end(person, "moves on", NOW);
        assertThrows(GrantRefused.GrantEndedBefore.class, () -> grant.end(person, "again", NOW));
    }

    @Test
    void periodsOverlapWhereADayIsInBoth() {
        LocalDate day = LocalDate.of(2026, 11, 30);
        Period open = Period.startingOn(day);
        Period before = new Period(day.minusDays(9), day.minusDays(1));
        assertFalse(open.overlaps(before));
        assertFalse(before.overlaps(open));
        Period touching = new Period(day.minusDays(9), day);
        assertTrue(open.overlaps(touching));
        assertTrue(touching.overlaps(open));
        assertTrue(open.overlaps(Period.startingOn(day.plusYears(1))));
        assertFalse(before.overlaps(new Period(day.plusDays(1), day.plusDays(2))));
    }
}
