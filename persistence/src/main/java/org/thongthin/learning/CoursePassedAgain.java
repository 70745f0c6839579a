package org.thongthin.learning;

/** Event: the examination of a course that was complete already was taken anew and passed. */
public record CoursePassedAgain(Long enrolmentId, Long personId, String courseCode) {}
