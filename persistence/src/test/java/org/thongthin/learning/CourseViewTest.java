package org.thongthin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.course.ActivityType;
import org.thongthin.course.OutlineRow;
import org.thongthin.platform.Bilingual;

class CourseViewTest {
    private static final List<OutlineRow> OUTLINE =
            LongStream.rangeClosed(1, 4).mapToObj(CourseViewTest::activity).toList();

    @ParameterizedTest
    @CsvSource({
        "'',        ,  1", // nothing visited
        "'',        3, 3", // visited, not complete
        "'1',       1, 2", // visited and complete: the first that is not
        "'1,3',     3, 2", // not the one after it
        "'1',       ,  2",
        "'1,2,3,4', 4, 1", // all complete
        "'',        9, 1", // of an earlier version
    })
    void whereToGoOn(String done, Long last, long next) {
        Set<Long> ids = done.isEmpty()
                ? Set.of()
                : Set.copyOf(Stream.of(done.split(",")).map(Long::valueOf).toList());
        assertEquals(next, CourseView.next(OUTLINE, ids, last).activityId());
    }

    @Test
    void aCourseWithoutActivitiesHasNoNext() {
        assertNull(CourseView.next(List.of(), Set.of(), null));
    }

    @Property
    void whatIsCompleteIsNextOnlyWhereAllIs(
            @ForAll @NotEmpty Set<@LongRange(min = 1, max = 4) Long> done,
            @ForAll @LongRange(min = 1, max = 4) long last) {
        var next = CourseView.next(OUTLINE, done, last);
        if (done.size() < OUTLINE.size()) {
            assertFalse(done.contains(next.activityId()));
        } else {
            assertEquals(1, next.activityId());
        }
    }

    private static OutlineRow activity(long id) {
        var title = new Bilingual("บทเรียน", "Lesson");
        return new OutlineRow(id, "m1", 1, title, "a" + id, (int) id, ActivityType.PAGE, title, 5, null, null, null);
    }
}
