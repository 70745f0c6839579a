package org.thongthin.learning;

import org.thongthin.course.ManuscriptHead;
import org.thongthin.platform.Slice;

/** A page of the learners of a course. */
public record LearnerList(ManuscriptHead head, Slice<LearnerRow> learners) {}
