package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.platform.Bilingual;

/** Hours, endorsements, files, and what counts on which occasion. */
class RequirementFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Facts NOTHING = new Facts(List.of(), List.of(), null);
    private static final Bilingual REPORT = new Bilingual("รายงาน", "Report");

    @ParameterizedTest
    @CsvSource({
        "6, 12, true, 6", // halves of an hour
        "6, 11, false, 5.5",
        "6, 13, true, 6.5",
        "6, 0, false, 0",
    })
    void enoughHoursAreEnough(int least, int halves, boolean fulfilled, String shown) {
        var line = line(new Requirement.WorkshopHours(1L, least, false), hours(TODAY, halves));
        assertEquals(fulfilled, line.fulfilled());
        assertEquals(shown, line.hours());
        assertEquals(fulfilled ? TODAY : null, line.factDate());
    }

    @Test
    void theDateOfHoursIsTheDayThatMadeThemEnough() {
        var known = new Facts(
                List.of(),
                List.of(),
                null,
                List.of(
                        new Facts.Hours(TODAY.minusDays(1), 8),
                        new Facts.Hours(TODAY.minusDays(9), 6),
                        new Facts.Hours(TODAY.minusDays(5), 6),
                        new Facts.Hours(TODAY.plusDays(1), 99)),
                List.of(),
                List.of(),
                null);
        var line = line(new Requirement.WorkshopHours(1L, 6, false), known);
        assertEquals(TODAY.minusDays(5), line.factDate());
        assertEquals(20, line.halfHours(), "what is done tomorrow does not count today");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, false", // the day of the award itself
        "2026-10-31, false",
        "2026-11-02, true",
    })
    void sinceTheLastAwardOnlyLaterHoursCount(LocalDate on, boolean fulfilled) {
        var asked = new Requirement.WorkshopHours(1L, 6, true);
        var known = hours(on, 12).on(Occasion.RENEWAL, LocalDate.of(2026, 11, 1));
        assertEquals(fulfilled, line(asked, known).fulfilled());
        assertTrue(
                line(new Requirement.WorkshopHours(1L, 6, false), known).fulfilled(), "unless it does not say since");
    }

    @Property
    void hoursAreTheSumOfWhatIsDoneByTheDayAndAfterTheAward(
            @ForAll @Size(max = 12) List<@IntRange(min = -40, max = 5) Integer> days,
            @ForAll @IntRange(min = 1, max = 20) int halves,
            @ForAll @IntRange(min = 1, max = 40) int ago,
            @ForAll @IntRange(min = 1, max = 60) int least) {
        List<Facts.Hours> done = new ArrayList<>();
        int expected = 0;
        for (int day : days) {
            done.add(new Facts.Hours(TODAY.plusDays(day), halves));
            expected += day <= 0 && day > -ago ? halves : 0;
        }
        var known = new Facts(List.of(), List.of(), null, done, List.of(), List.of(), null)
                .on(Occasion.RENEWAL, TODAY.minusDays(ago));
        var line = line(new Requirement.WorkshopHours(1L, least, true), known);
        assertEquals(expected, line.halfHours());
        assertEquals(expected >= 2 * least, line.fulfilled());
    }

    @Test
    void aFileCountsForItsOwnRequirementAndTheNewestIsNamed() {
        var known = NOTHING.with(
                List.of(
                        new Facts.Filed(7L, TODAY.minusDays(3), "aa"),
                        new Facts.Filed(8L, TODAY.minusDays(2), "bb"),
                        new Facts.Filed(7L, TODAY.minusDays(1), "cc")),
                List.of());
        var line = line(new Requirement.EvidenceFiled(7L, REPORT), known);
        assertEquals("cc", line.reference());
        assertEquals(TODAY.minusDays(1), line.factDate());
        assertFalse(line(new Requirement.EvidenceFiled(9L, REPORT), known).fulfilled());
    }

    @Test
    void anEndorsementIsFoundWithWhoGaveIt() {
        assertFalse(line(new Requirement.Endorsed(1L), NOTHING).fulfilled());
        var known = NOTHING.with(List.of(), List.of(new Facts.EndorsedOn(TODAY, 42L)));
        assertEquals("42", line(new Requirement.Endorsed(1L), known).reference());
    }

    /** The gap that was: after grace, what won the first award must not win the next by itself. */
    @ParameterizedTest
    @CsvSource({
        "2023-01-10, false", // won the award
        "2023-02-12, false", // on the day of its issue
        "2023-02-13, true",
    })
    void aFirstAwardAfterAnEarlierOneCountsOnlyLaterPasses(LocalDate passed, boolean fulfilled) {
        var known = new Facts(List.of(new Facts.Course("SO-101", passed, 80)), List.of(), null);
        var asked = new Requirement.CoursePassed(1L, "SO-101", null, null);
        assertEquals(
                fulfilled,
                line(asked, known.on(Occasion.FIRST_AWARD, LocalDate.of(2023, 2, 12)))
                        .fulfilled());
        assertTrue(line(asked, known.on(Occasion.FIRST_AWARD, null)).fulfilled(), "the first time everything counts");
        assertTrue(line(asked, known.on(Occasion.RENEWAL, LocalDate.of(2023, 2, 12)))
                .fulfilled());
    }

    @Test
    void hoursOfAnEarlierTimeDoNotCountForAFirstAwardAnew() {
        var asked = new Requirement.WorkshopHours(1L, 6, false);
        var known = hours(LocalDate.of(2024, 1, 1), 12);
        assertFalse(line(asked, known.on(Occasion.FIRST_AWARD, LocalDate.of(2025, 1, 1)))
                .fulfilled());
        assertTrue(line(asked, known.on(Occasion.FIRST_AWARD, LocalDate.of(2023, 1, 1)))
                .fulfilled());
    }

    @Test
    void aLineSaysWhatItIsAbout() {
        var thai = Locale.forLanguageTag("th");
        var levels = Map.of("SMART-OFFICER", new Bilingual("บุคลากร", "Smart Officer"));
        var held = line(new Requirement.CertificationHeld(1L, "SMART-OFFICER"), NOTHING);
        assertEquals("บุคลากร", held.subject(levels, thai));
        assertEquals("SMART-OFFICER", held.subject(Map.of(), thai));
        assertEquals(
                "รายงาน",
                line(new Requirement.EvidenceFiled(1L, REPORT), NOTHING).subject(levels, thai));
        var hours = line(new Requirement.WorkshopHours(1L, 30, true), NOTHING);
        assertEquals("30", hours.subject(levels, thai));
        assertEquals("HoursSinceAward", hours.kind());
        assertNull(held.halfHours());
    }

    private static Facts hours(LocalDate on, int halves) {
        return new Facts(List.of(), List.of(), null, List.of(new Facts.Hours(on, halves)), List.of(), List.of(), null);
    }

    private static Evaluation.Line line(Requirement leaf, Facts facts) {
        return Evaluation.of(leaf, facts, TODAY).lines().get(0);
    }
}
