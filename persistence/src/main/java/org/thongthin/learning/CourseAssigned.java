package org.thongthin.learning;

import java.time.LocalDate;
import java.util.List;
import org.thongthin.platform.Bilingual;

/** Event: a course was assigned to people, to be completed by a day. path: of the place that they were chosen from. */
public record CourseAssigned(
        Long assignmentId, String courseCode, Bilingual course, LocalDate dueOn, List<Long> personIds, String path) {}
