package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thongthin.platform.ThaiDates;
import org.thongthin.testing.Http;
import org.thongthin.testing.Texts;

class MovedClockIT extends OwnServer {

    private static final Locale THAI = Locale.forLanguageTag("th");

    @Test
    void outsideADemonstrationTheClockStandsStillOrNothingStarts() throws Exception {
        start(Map.of("thongthin.clock.offset", "P400D"));
        String sentence = "thongthin.clock.offset is honoured only together with thongthin.demo=true";
        Http.await("refused", Duration.ofMinutes(2), () -> logged(sentence));
        Http.await("started without it", Duration.ofMinutes(2), () -> logged("WFLYSRV0026"));
        assertFalse(visitor().isReady());
    }

    @Test
    void inADemonstrationEveryPageShowsTheMovedClock() throws Exception {
        start(Map.of("thongthin.clock.offset", "P400D", "thongthin.demo", "true"));
        awaitReady();
        String page = visitor().get("/").body();
        assertTrue(page.contains(Texts.of("platform", "shell.movedClock", THAI)));
        Clock moved = Clock.offset(Clock.system(ThaiDates.BANGKOK), Duration.ofDays(400));
        assertTrue(page.contains(ThaiDates.shortForm(ThaiDates.today(moved), THAI)));
    }
}
