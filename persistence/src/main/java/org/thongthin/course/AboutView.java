package org.thongthin.course;

/** What a course is about, to be edited. */
public record AboutView(ManuscriptHead head, CourseAbout about, int edition) {}
