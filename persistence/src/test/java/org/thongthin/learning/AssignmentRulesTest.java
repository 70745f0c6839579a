package org.thongthin.learning;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    @ParameterizedTest
    @CsvSource({"2028-02-29", "2028-03-01", "2030-02-28"})
    void aDueDayIsTodayOrUpToTwoYearsAhead(LocalDate day) {
        assertDoesNotThrow(() -> CourseAssignment.refuseUnlessAhead(day, TODAY));
    }

    @Test
    void yesterdayAndAfterTwoYearsAreRefused() {
        assertThrows(
                AssignmentRefused.DuePast.class, () -> CourseAssignment.refuseUnlessAhead(TODAY.minusDays(1), TODAY));
        assertThrows(
                AssignmentRefused.DueTooFar.class,
                () -> CourseAssignment.refuseUnlessAhead(LocalDate.of(2030, 3, 1), TODAY));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "ACTIVE,2028-02-28,false,OVERDUE",
                "ACTIVE,2028-02-29,false,UNDER_WAY",
                "ACTIVE,2028-03-01,false,UNDER_WAY",
                "ACTIVE,none,false,UNDER_WAY",
                "COMPLETED,2028-02-28,false,DONE",
                "COMPLETED,none,false,DONE",
                "ACTIVE,2028-02-28,true,WITHDRAWN",
                "COMPLETED,2028-02-28,true,WITHDRAWN"
            })
    void aStateFollowsFromEnrolmentDayAndWithdrawal(
            EnrolmentState enrolment, LocalDate due, boolean withdrawn, AssigneeState state) {
        assertEquals(state, AssigneeState.of(enrolment, due, withdrawn, TODAY));
    }

    @Test
    void aBlankNoteIsNone() {
        assertNull(new AssignmentDraft("SO-101", TODAY, " \u200B ", false).note());
        assertEquals("ขอให้เสร็จ", new AssignmentDraft("SO-101", TODAY, " ขอให้เสร็จ ", false).note());
    }

    @Test
    void thePreviewAddsUp() {
        AssignmentPreview preview = new AssignmentPreview(30, 5, 2);
        assertEquals(37, preview.chosen());
        assertEquals(35, preview.people());
    }
}
