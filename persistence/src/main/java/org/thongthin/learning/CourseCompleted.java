package org.thongthin.learning;

import java.time.Instant;

/** Event: a person completed a course. */
public record CourseCompleted(Long enrolmentId, Long personId, String courseCode, Instant at) {}
