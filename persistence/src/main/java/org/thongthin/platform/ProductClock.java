package org.thongthin.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A clock in Bangkok that ticks in microseconds, as the database keeps them: what is read back equals what was written. */
class ProductClock extends Clock {

    private Clock source;

    /** For the container's proxy. */
    protected ProductClock() {}

    ProductClock(Clock source) {
        this.source = source;
    }

    @Override
    public ZoneId getZone() {
        return source.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ProductClock(source.withZone(zone));
    }

    @Override
    public Instant instant() {
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
