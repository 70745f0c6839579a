package org.thongthin.learning;

import java.time.Instant;

/** Event: a person enrolled in a course. */
public record EnrolmentStarted(Long enrolmentId, Long personId, String courseCode, Instant at) {}
