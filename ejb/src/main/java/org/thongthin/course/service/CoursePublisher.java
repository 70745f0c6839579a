package org.thongthin.course.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.thongthin.course.Course;
import org.thongthin.course.CourseDraft;
import org.thongthin.course.CourseVersion;
import org.thongthin.course.Courses;
import org.thongthin.course.VersionOrigin;
import org.thongthin.organisation.Organisation;
import org.thongthin.platform.Role;

/** Publishes what the product ships with. */
@Stateless
@RolesAllowed(Role.IS_SYSTEM)
public class CoursePublisher {

    @Inject
    Courses courses;

    @Inject
    VersionPublisher versions;

    /**
     * Whole or not at all. The same content again publishes nothing, and what a trainer has published stays: from then on the course
     * is theirs.
     *
     * @return the number of the version that is current now
     */
    public int publish(CourseDraft draft, Organisation owner) {
        Optional<CourseVersion> present = courses.withCode(draft.code()).map(Course::getCurrentVersion);
        return present.filter(version -> version.getOrigin() == VersionOrigin.AUTHORED)
                .orElseGet(() -> versions.publish(draft, owner, VersionOrigin.SHIPPED))
                .getNumber();
    }
}
