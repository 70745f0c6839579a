package org.thongthin.learning;

import java.util.List;

/**
 * Somebody's courses.
 *
 * @param next the course to go on with; null: none is under way
 */
public record OwnCourses(List<EnrolmentRow> rows, CourseView next) {}
