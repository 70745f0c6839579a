package org.thongthin.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * The one place that reads the system's time. The clock may run ahead or behind only in a demonstration; otherwise a set
 * offset refuses the start: real certificates must carry real dates.
 */
@ApplicationScoped
public class Clocks {

    @Inject
    Settings settings;

    @Produces
    @ApplicationScoped
    Clock clock() {
        Duration offset = settings.clockOffset();
        if (!offset.isZero() && !settings.isDemonstration()) {
            throw new IllegalStateException(
                    "Setting thongthin.clock.offset is honoured only together with thongthin.demo=true: remove it.");
        }
        return new ProductClock(Clock.offset(Clock.system(ThaiDates.BANGKOK), offset));
    }
}
