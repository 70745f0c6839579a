package org.thongthin.reporting;

import java.util.List;
import org.thongthin.course.PublishedCourse;
import org.thongthin.organisation.Place;
import org.thongthin.platform.Slice;

/**
 * A page of the people of a place, and where each stands in a course.
 *
 * @param granted the places that the caller may choose among
 * @param above the places above, the widest first, as far as the caller's role reaches
 * @param children the nodes directly below the place
 * @param courses every published course, by code
 * @param course the one that it is about; null: none is published, and nobody is listed
 * @param unknown whether another one was asked for, which is not published
 * @param total how many there are, also beyond what can be turned to page by page
 */
public record CompletionList(
        Place place,
        List<Place> granted,
        List<Place> above,
        List<Place> children,
        List<PublishedCourse> courses,
        PublishedCourse course,
        boolean unknown,
        Slice<CompletionRow> slice,
        long total) {}
