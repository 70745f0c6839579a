package org.thongthin.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.thongthin.platform.BusinessException;

/** A span of days, the first and the last included; open-ended where the last is null. */
@Embeddable
public class Period implements Serializable {

    /** The last day lies before the first. */
    public static class PeriodReversed extends BusinessException {}

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "valid_through")
    private LocalDate through;

    protected Period() {}

    public Period(LocalDate from, LocalDate through) {
        if (through != null && through.isBefore(from)) {
            throw new PeriodReversed();
        }
        this.from = from;
        this.through = through;
    }

    public static Period startingOn(LocalDate from) {
        return new Period(from, null);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (through == null || !day.isAfter(through));
    }

    /** Whether a day is in both. */
    public boolean overlaps(Period other) {
        return (other.through == null || !from.isAfter(other.through))
                && (through == null || !other.from.isAfter(through));
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getThrough() {
        return through;
    }
}
