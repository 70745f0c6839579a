package org.thongthin.learning;

import org.thongthin.platform.Bilingual;

/** Event: somebody has no longer to complete a course by a day. */
public record AssignmentWithdrawn(
        Long assignmentId, Long personId, String courseCode, Bilingual course, String reason, String path) {}
