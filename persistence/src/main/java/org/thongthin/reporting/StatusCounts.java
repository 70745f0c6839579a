package org.thongthin.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.thongthin.platform.FiscalYear;

/**
 * How many people of a place stand how with a programme on a day. What is counted does not depend on the day, how it is told does.
 *
 * @param everybody with a posting there, whether or not they began
 */
public record StatusCounts(long everybody, List<Alike> begun, LocalDate today) {

    /**
     * So many people who stand alike on every day.
     *
     * @param stage null: this counts everybody
     * @param issuedOn of the newest award; null: none, and so are the other dates
     * @param revokedOn null: not revoked
     */
    public record Alike(
            Stage stage,
            LocalDate issuedOn,
            LocalDate validThrough,
            LocalDate opensOn,
            LocalDate revokedOn,
            long people) {

        /** Never {@link Stand#HELD}. */
        public Stand on(LocalDate day) {
            if (validThrough == null) {
                return Stand.NONE;
            }
            if (revokedOn != null && !revokedOn.isAfter(day)) {
                return Stand.REVOKED;
            }
            if (validThrough.isBefore(day)) {
                return Stand.EXPIRED;
            }
            return opensOn.isAfter(day) ? Stand.VALID : Stand.EXPIRING;
        }
    }

    public static StatusCounts of(List<Alike> rows, LocalDate today) {
        long everybody = rows.stream()
                .filter(row -> row.stage() == null)
                .mapToLong(Alike::people)
                .sum();
        return new StatusCounts(
                everybody, rows.stream().filter(row -> row.stage() != null).toList(), today);
    }

    /** How many are at this stage; of {@link Stage#NONE}, who never began. */
    public long at(Stage stage) {
        long begunThere = sum(row -> stage == Stage.NONE || row.stage() == stage);
        return stage == Stage.NONE ? everybody - begunThere : begunThere;
    }

    public long at(Stand stand) {
        if (stand == Stand.NONE) {
            return everybody - sum(row -> row.on(today) != Stand.NONE);
        }
        return sum(row -> stands(row, stand));
    }

    /** Whose award is valid for the last time on one of these days, and was not revoked by today. */
    public long expiring(Expiry days) {
        return sum(row -> within(row, days));
    }

    public long expiring(YearMonth month) {
        return expiring(Expiry.in(month));
    }

    /** Whose newest award was issued in this fiscal year and is not revoked. */
    public long newIn(FiscalYear year) {
        return sum(row -> row.issuedOn() != null
                && row.on(today) != Stand.REVOKED
                && !row.issuedOn().isBefore(year.first())
                && !row.issuedOn().isAfter(year.last()));
    }

    /** Of everybody, in percent with one digit behind the point; 0 where there is nobody. */
    public double percent(Stand stand) {
        return everybody == 0 ? 0 : Math.round(1000.0 * at(stand) / everybody) / 10.0;
    }

    /** By stage, standing and expiry; a filter by anything else cannot be answered here. */
    public long matching(PeopleFilter filter) {
        long begunMatching = sum(row -> (filter.stage() == null || filter.stage() == row.stage())
                && (filter.stand() == null || stands(row, filter.stand()))
                && (filter.expiry() == null || within(row, filter.expiry())));
        return filter.asksForStatus() ? begunMatching : begunMatching + at(Stage.NONE);
    }

    private boolean stands(Alike row, Stand stand) {
        Stand now = row.on(today);
        return now == stand || stand == Stand.HELD && (now == Stand.VALID || now == Stand.EXPIRING);
    }

    private boolean within(Alike row, Expiry days) {
        return row.validThrough() != null
                && row.on(today) != Stand.REVOKED
                && !row.validThrough().isBefore(days.first())
                && !row.validThrough().isAfter(days.last());
    }

    private long sum(Predicate<Alike> which) {
        return begun.stream().filter(which).mapToLong(Alike::people).sum();
    }
}
