package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thongthin.certification.GivenChampion;
import org.thongthin.certification.GivenChampion.Team;
import org.thongthin.certification.Validity;
import org.thongthin.platform.ThaiDates;
import org.thongthin.testing.Browser;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Screen;

/** Forty months by the server's clock on the same data: what time alone makes of two awards, one of which is renewed. */
class RenewalClockIT extends OwnServer {

    private static final String PROGRAMME = "/certifications/programmes/" + GivenChampion.SMART_OFFICER;

    private final GivenChampion champion = GivenFromOutside.given(GivenChampion.class);

    @Test
    void anAwardGoesFromValidToExpiringAndIsRenewedOrRunsOut() throws Exception {
        running();
        LocalDate issued = ThaiDates.today(Clock.systemUTC());
        Validity validity = Validity.ofMonths(issued, 36);
        Team kept = champion.team();
        Team lost = champion.team();
        champion.award(kept.officer(), GivenChampion.SMART_OFFICER, 0);
        champion.award(lost.officer(), GivenChampion.SMART_OFFICER, 0);
        sees(lost, "standing.VALID", false, null);

        on(issued, validity.renewalOpens(3));
        sees(lost, "standing.EXPIRING", true, "own.begin.renewal");
        champion.hours(kept.hr(), kept.officer(), 12);
        sees(kept, "standing.VALID", false, null);

        on(issued, validity.through().plusDays(1));
        sees(lost, "standing.EXPIRED", true, "own.begin.renewal");
        sees(kept, "standing.VALID", false, null);

        on(issued, validity.graceEnds(1).plusDays(1));
        sees(lost, "standing.EXPIRED", true, "own.begin");
        try (Browser browser = Browser.on(Screen.DESK_TH)) {
            browser.as(lost.officer()).open(PROGRAMME);
            browser.leaveBy("#beginning\\:go");
            assertEquals(1, browser.all(".t-why li:not(.is-done) .t-word").size() - 1, "the course is asked anew");
        }
    }

    /** Starts the server anew on the same data, at this day. */
    private void on(LocalDate real, LocalDate day) throws Exception {
        long days = ChronoUnit.DAYS.between(real, day);
        start(Map.of("thongthin.demo", "true", "thongthin.clock.offset", "P" + days + "D"));
        awaitReady();
    }

    private void sees(Team team, String standing, boolean beginnable, String button) {
        try (Browser browser = Browser.on(Screen.DESK_TH)) {
            browser.as(team.officer()).open("/certifications");
            browser.reads("certification", standing);
            browser.open(PROGRAMME);
            browser.reads("certification", standing);
            browser.axe();
            if (beginnable) {
                assertEquals(
                        browser.text("certification", button),
                        browser.find("#beginning\\:go").getDomAttribute("value"));
            } else {
                assertFalse(browser.has("#beginning\\:go"));
            }
            assertTrue(browser.path().startsWith(PROGRAMME));
        }
    }
}
