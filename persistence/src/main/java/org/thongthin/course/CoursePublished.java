package org.thongthin.course;

/** Event: a trainer published a version of a course. The path is the owner's. */
public record CoursePublished(Long versionId, String courseCode, int number, String path) {}
