package org.thongthin.learning;

import java.time.LocalDate;
import org.thongthin.platform.Slice;

/** An assignment with its people, the overdue ones first. */
public record AssignmentView(AssignmentRow assignment, Slice<AssigneeRow> people, LocalDate today) {}
