package org.thongthin.course;

/** Event: a trainer began to write a course. The path is the owner's. */
public record CourseBegun(Long courseId, String courseCode, String path) {}
