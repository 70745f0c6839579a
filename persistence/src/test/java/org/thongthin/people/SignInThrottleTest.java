package org.thongthin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInThrottleTest {
    private static final int ALLOWED = 5;
    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");

    private final SignInThrottle throttle = new SignInThrottle("0".repeat(64), AT);

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 32", "11, 60", "12, 60", "1000, 60"})
    void fromTheLastAllowedFailureTheWaitDoublesUpToAnHour(int failures, int minutes) {
        fail(failures, AT);
        assertEquals(Duration.ofMinutes(minutes), throttle.waitAt(AT));
    }

    @Property
    void nobodyWaitsLongerThanAnHour(
            @ForAll @IntRange(max = 300) int failures, @ForAll @IntRange(min = 1, max = 20) int allowed) {
        var fresh = new SignInThrottle("0".repeat(64), AT);
        for (int i = 0; i < failures; i++) {
            fresh.failed(allowed, AT.plusSeconds(i));
        }
        assertTrue(fresh.waitAt(AT.plusSeconds(failures)).compareTo(Duration.ofHours(1)) <= 0);
        assertEquals(Duration.ZERO, fresh.waitAt(AT.plusSeconds(failures + 3600L)));
    }

    @Test
    void theWaitRunsDownAndThenSignInMayBeTried() {
        fail(ALLOWED, AT);
        assertEquals(Duration.ofSeconds(1), throttle.waitAt(AT.plusSeconds(59)));
        assertEquals(Duration.ZERO, throttle.waitAt(AT.plusSeconds(60)));
        assertEquals(Duration.ZERO, throttle.waitAt(AT.plusSeconds(61)));
    }

    @Test
    void aQuietDayForgetsAll() {
        fail(20, AT);
        var nextDay = AT.plus(Duration.ofDays(1)).plusSeconds(1);
        throttle.failed(ALLOWED, nextDay);
        assertEquals(1, throttle.getFailures());
        assertEquals(Duration.ZERO, throttle.waitAt(nextDay));
    }

    @Test
    void lessThanADayForgetsNothing() {
        fail(ALLOWED, AT);
        var later = AT.plus(Duration.ofHours(23));
        throttle.failed(ALLOWED, later);
        assertEquals(Duration.ofMinutes(2), throttle.waitAt(later));
        throttle.failed(ALLOWED, later.plus(Duration.ofHours(23)));
        assertEquals(7, throttle.getFailures());
    }

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            throttle.failed(ALLOWED, at);
        }
    }
}
