package org.thongthin.learning;

import org.thongthin.course.ManuscriptHead;
import org.thongthin.platform.Slice;

/** A page of the versions of a course. */
public record VersionList(ManuscriptHead head, Slice<VersionRow> versions) {}
