package org.thongthin.learning;

import java.time.LocalDate;
import java.util.List;
import org.thongthin.platform.Bilingual;

/** Event: a course was assigned to people, to be completed by a day. note: to them, or null. path: of the place. */
public record CourseAssigned(
        Long assignmentId,
        String courseCode,
        Bilingual course,
        LocalDate dueOn,
        List<Long> personIds,
        String note,
        String path) {}
