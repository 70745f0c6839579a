package org.thongthin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.thongthin.course.Course;
import org.thongthin.course.CourseDraft;
import org.thongthin.course.CourseVersion;
import org.thongthin.course.VersionOrigin;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.people.Person;
import org.thongthin.platform.Bilingual;

class EnrolmentTest {
    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");
    private static final Bilingual TEXT = new Bilingual("ทดสอบ", "Test");

    private final Enrolment enrolment = enrolment();

    @Test
    void itBeginsActiveAndWithNothingDone() {
        assertEquals(EnrolmentState.ACTIVE, enrolment.getState());
        assertEquals(0, enrolment.getDoneActivities());
        assertNull(enrolment.getLastActivity());
    }

    @Test
    void theLastActivityCompletesTheCourse() {
        assertFalse(enrolment.completedOneOf(2, AT));
        assertEquals(EnrolmentState.ACTIVE, enrolment.getState());
        assertTrue(enrolment.completedOneOf(2, AT));
        assertEquals(EnrolmentState.COMPLETED, enrolment.getState());
        assertEquals(2, enrolment.getDoneActivities());
    }

    @Property
    void aCourseIsCompletedExactlyOnce(
            @ForAll @IntRange(min = 1, max = 40) int all, @ForAll @IntRange(max = 50) int done) {
        var fresh = enrolment();
        int completions = 0;
        for (int i = 0; i < done; i++) {
            completions += fresh.completedOneOf(all, AT.plusSeconds(i)) ? 1 : 0;
        }
        assertEquals(done >= all ? 1 : 0, completions);
        assertEquals(done >= all ? EnrolmentState.COMPLETED : EnrolmentState.ACTIVE, fresh.getState());
    }

    private static Enrolment enrolment() {
        var owner = new Organisation(1L, null, OrganisationType.COUNTRY, "TH", TEXT, LocalDate.of(2020, 1, 1));
        var facts = new CourseDraft.Facts(TEXT, TEXT, 60, List.of(), List.of());
        var draft = new CourseDraft("SO-101", facts, List.of(), List.of(), List.of(), "0".repeat(64));
        var version = new CourseVersion(new Course(owner, "SO-101"), 1, draft, VersionOrigin.SHIPPED, AT);
        return new Enrolment(new Person(TEXT, TEXT, null), version, EnrolmentSource.SELF, AT);
    }
}
