package org.thongthin.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final String NAME = "thongthin.test.setting";
    private static final String OFFSET = "thongthin.clock.offset";
    private static final String URL = "thongthin.public.url";

    private final Settings settings = new Settings();

    @AfterEach
    void forget() {
        System.clearProperty(NAME);
        System.clearProperty(OFFSET);
        System.clearProperty(URL);
    }

    @Test
    void whatIsNotSetIsEmptyOffOrTheDefault() {
        assertEquals(Optional.empty(), settings.text(NAME));
        assertFalse(settings.isOn(NAME));
        assertEquals(7, settings.number(NAME, 7));
        assertEquals(Duration.ZERO, settings.clockOffset());
        assertEquals("http://localhost:8080", settings.publicUrl());
    }

    @Test
    void blanksAroundAValueDoNotCountAndABlankValueIsNotSet() {
        System.setProperty(NAME, "  x ");
        assertEquals(Optional.of("x"), settings.text(NAME));
        System.setProperty(NAME, "  ");
        assertEquals(Optional.empty(), settings.text(NAME));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "ON, true", "1, true", "false, false", "Off, false", "0, false"})
    void aSwitchIsOnOrOff(String value, boolean on) {
        System.setProperty(NAME, value);
        assertEquals(on, settings.isOn(NAME));
    }

    @Test
    void aValueThatCannotBeReadIsNamed() {
        System.setProperty(NAME, "perhaps");
        assertTrue(assertThrows(IllegalStateException.class, () -> settings.isOn(NAME))
                .getMessage()
                .contains(NAME));
        assertTrue(assertThrows(IllegalStateException.class, () -> settings.number(NAME, 1))
                .getMessage()
                .contains(NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 days", "P1M", "30"})
    void anOffsetThatCannotBeReadIsNamedToo(String value) {
        System.setProperty(OFFSET, value);
        assertTrue(assertThrows(IllegalStateException.class, settings::clockOffset)
                .getMessage()
                .contains(OFFSET));
    }

    @Test
    void theClockMayRunAheadOrBehind() {
        System.setProperty(OFFSET, "P30D");
        assertEquals(Duration.ofDays(30), settings.clockOffset());
        System.setProperty(OFFSET, "-PT2H");
        assertEquals(Duration.ofHours(-2), settings.clockOffset());
    }

    @Test
    void theAddressEndsWithoutASlash() {
        System.setProperty(URL, "https://learn.example.go.th//");
        assertEquals("https://learn.example.go.th", settings.publicUrl());
    }
}
