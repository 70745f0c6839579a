package org.thongthin.learning;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.content.StoredFile;
import org.thongthin.people.Person;
import org.thongthin.platform.Bilingual;

class TrainingRecordTest {

    /** 23:30 of 30 November 2026 in Bangkok: the day there counts, not the one in London. */
    private static final Instant AT = Instant.parse("2026-11-30T16:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final StoredFile FILE = new StoredFile("0".repeat(64), "application/pdf", 9, AT);

    private final Person officer = person();
    private final Person hr = person();

    private static Person person() {
        return new Person(new Bilingual("นายก ข", "Mr A B"), new Bilingual("ก", "A"), null);
    }

    private TrainingRecord recorded(TrainingDraft draft) {
        return new TrainingRecord(officer, draft, FILE, "a.pdf", hr, AT);
    }

    private static TrainingDraft draft(LocalDate from, LocalDate through, int halves) {
        return new TrainingDraft("อบรม", "สถาบัน", from, through, halves);
    }

    @Test
    void whatEndedTodayCanBeRecordedToday() {
        assertDoesNotThrow(() -> recorded(draft(TODAY.minusDays(2), TODAY, 24)));
    }

    @Test
    void whatEndsTomorrowCannot() {
        assertThrows(HoursRefused.HoursAhead.class, () -> recorded(draft(TODAY, TODAY.plusDays(1), 24)));
    }

    @Test
    void midnightInBangkokEndsTheDay() {
        TrainingDraft tomorrow = draft(TODAY.plusDays(1), TODAY.plusDays(1), 12);
        Instant midnight = Instant.parse("2026-11-30T17:00:00Z");
        assertThrows(
                HoursRefused.HoursAhead.class,
                () -> new TrainingRecord(officer, tomorrow, FILE, "a.pdf", hr, midnight.minusMillis(1)));
        assertDoesNotThrow(() -> new TrainingRecord(officer, tomorrow, FILE, "a.pdf", hr, midnight));
    }

    @Test
    void theLastDayDoesNotLieBeforeTheFirst() {
        assertThrows(HoursRefused.HoursReversed.class, () -> recorded(draft(TODAY, TODAY.minusDays(1), 24)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 399, 400})
    void halfAnHourToTwoHundredAreTaken(int halves) {
        assertDoesNotThrow(() -> recorded(draft(TODAY, TODAY, halves)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 401, 9999})
    void lessAndMoreAreNot(int halves) {
        assertThrows(HoursRefused.HoursOutOfRange.class, () -> recorded(draft(TODAY, TODAY, halves)));
    }

    @Test
    void titleAndOrganiserAreTold() {
        TrainingDraft untitled = new TrainingDraft(" \u200B ", "สถาบัน", TODAY, TODAY, 2);
        TrainingDraft byNobody = new TrainingDraft("อบรม", null, TODAY, TODAY, 2);
        assertThrows(HoursRefused.HoursIncomplete.class, () -> recorded(untitled));
        assertThrows(HoursRefused.HoursIncomplete.class, () -> recorded(byNobody));
    }

    @Test
    void textsThatLookTheSameAreTheSame() {
        assertEquals(
                new TrainingDraft("น้ำ  ใส", "กก", TODAY, TODAY, 2),
                new TrainingDraft("นํ้า ใส ", "กก", TODAY, TODAY, 2));
    }

    @Test
    void nobodyRecordsOrCancelsHoursOfOnesOwn() {
        assertThrows(
                HoursRefused.OwnHours.class,
                () -> new TrainingRecord(hr, draft(TODAY, TODAY, 2), FILE, "a.pdf", hr, AT));
        TrainingRecord record = recorded(draft(TODAY, TODAY, 2));
        assertThrows(HoursRefused.OwnHours.class, () -> new TrainingCancellation(record, "ผิดคน", officer, AT));
    }

    @Test
    void aCancellationSaysWhy() {
        TrainingRecord record = recorded(draft(TODAY, TODAY, 2));
        assertThrows(HoursRefused.CancellationUnexplained.class, () -> new TrainingCancellation(record, "  ", hr, AT));
        assertEquals("ผิดคน", new TrainingCancellation(record, " ผิดคน ", hr, AT).getReason());
    }

    @ParameterizedTest
    @CsvSource({"12,24", "12.5,25", "12.0,24", "12.50,25", "0.5,1", "๑๒.๕,25", "200,400", "' 3 ',6", "9999,19998"})
    void wholeAndHalfHoursAreRead(String typed, int halves) {
        assertEquals(halves, Hours.halves(typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "12.25", "12,5", "-3", "1e3", "12.", ".5", "twelve", "99999", "12.5.5", "0x1F"})
    void allElseIsNot(String typed) {
        assertThrows(HoursRefused.HoursUnreadable.class, () -> Hours.halves(typed));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0.5", "24,12", "25,12.5", "400,200"})
    void halvesAreShownAsHours(long halves, String text) {
        assertEquals(text, Hours.text(halves));
    }
}
