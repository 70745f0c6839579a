package org.thongthin.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thongthin.certification.Standing;
import org.thongthin.certification.Validity;
import org.thongthin.platform.FiscalYear;
import org.thongthin.reporting.StatusCounts.Alike;

class StatusCountsTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 12);
    private static final LocalDate THROUGH = LocalDate.of(2029, 2, 11);
    private static final LocalDate OPENS = new Validity(ISSUED, THROUGH).renewalOpens(3);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    /** What is counted once stands on every day as the award itself does, through 40 months with a leap day. */
    @Test
    void onEveryDayACountStandsAsItsAwardsDo() {
        for (LocalDate revoked : new LocalDate[] {null, ISSUED.plusMonths(20), THROUGH.plusDays(9)}) {
            Alike alike = new Alike(Stage.CERTIFIED, ISSUED, THROUGH, OPENS, revoked, 1);
            for (LocalDate day = ISSUED; day.isBefore(ISSUED.plusMonths(40)); day = day.plusDays(1)) {
                Standing standing = Standing.of(new Validity(ISSUED, THROUGH), 3, revoked, false, day);
                assertEquals(standing.name(), alike.on(day).name(), day.toString());
            }
        }
    }

    @Test
    void whoNeverBeganIsWhatIsLeftOfEverybody() {
        StatusCounts counts = counts();
        assertEquals(100, counts.everybody());
        assertEquals(60, counts.at(Stage.NONE));
        assertEquals(20, counts.at(Stage.IN_PROGRESS));
        assertEquals(90, counts.at(Stand.NONE) + counts.at(Stand.REVOKED) + counts.at(Stand.EXPIRED));
        assertEquals(10, counts.at(Stand.HELD));
        assertEquals(6, counts.at(Stand.VALID));
        assertEquals(4, counts.at(Stand.EXPIRING));
        assertEquals(3, counts.at(Stand.REVOKED));
        assertEquals(7, counts.at(Stand.EXPIRED));
        assertEquals(10.0, counts.percent(Stand.HELD));
    }

    @Test
    void expiriesAreOfTheMonthAndWithoutTheRevoked() {
        StatusCounts counts = counts();
        assertEquals(4, counts.expiring(YearMonth.of(2026, 12)));
        assertEquals(7, counts.expiring(YearMonth.of(2026, 10)));
        assertEquals(4, counts.expiring(Expiry.within(30, DAY)));
        assertEquals(6, counts.newIn(new FiscalYear(2569)));
    }

    @Test
    void aFilterIsAnsweredAsTheListWould() {
        StatusCounts counts = counts();
        assertEquals(100, counts.matching(PeopleFilter.EVERYBODY));
        assertEquals(60, counts.matching(filter(Stage.NONE, null)));
        assertEquals(0, counts.matching(filter(Stage.NONE, Stand.VALID)));
        assertEquals(20, counts.matching(filter(Stage.IN_PROGRESS, Stand.NONE)));
        assertEquals(80, counts.matching(filter(null, Stand.NONE)));
    }

    private static PeopleFilter filter(Stage stage, Stand stand) {
        return new PeopleFilter("", stage, stand, null, null, false);
    }

    private static StatusCounts counts() {
        LocalDate soon = LocalDate.of(2026, 12, 20);
        LocalDate gone = LocalDate.of(2026, 10, 1);
        return StatusCounts.of(
                List.of(
                        new Alike(null, null, null, null, null, 100),
                        new Alike(Stage.IN_PROGRESS, null, null, null, null, 20),
                        new Alike(Stage.CERTIFIED, ISSUED, THROUGH, OPENS, null, 6),
                        new Alike(Stage.CERTIFIED, soon.minusYears(3), soon, soon.minusMonths(3), null, 4),
                        new Alike(Stage.CERTIFIED, soon.minusYears(3), soon, soon.minusMonths(3), DAY, 3),
                        new Alike(Stage.RETURNED, gone.minusYears(3), gone, gone.minusMonths(3), null, 7)),
                DAY);
    }
}
