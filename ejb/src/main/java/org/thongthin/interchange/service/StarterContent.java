package org.thongthin.interchange.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.thongthin.certification.service.ProgrammePublisher;
import org.thongthin.course.service.CoursePublisher;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.Organisations;
import org.thongthin.platform.Role;

/** Brings in the courses and programmes that the product ships with. What is there already, unchanged, stays as it is. */
@Stateless
@RunAs(Role.IS_SYSTEM)
@PermitAll
public class StarterContent {

    private static final Logger LOG = Logger.getLogger(StarterContent.class);
    static final List<String> COURSES = List.of("SO-101", "IC-201");
    private static final List<String> PROGRAMMES = List.of("SMART-OFFICER", "INNOVATION-CHAMPION");

    @Inject
    Organisations organisations;

    @Inject
    CoursePublisher courses;

    @Inject
    ProgrammePublisher programmes;

    /** Does nothing while there is no country to own the national catalogue. */
    public void bring() {
        Optional<Organisation> country = organisations.withCode("TH");
        if (country.isEmpty()) {
            return;
        }
        for (String code : COURSES) {
            ContentFolder folder = ContentFolder.onClassPath(StarterContent.class.getClassLoader(), "content/" + code);
            int version = courses.publish(CourseFolderReader.read(folder), country.get());
            LOG.infof("Course %s stands at version %d", code, version);
        }
        for (String code : PROGRAMMES) {
            try (InputStream file = StarterContent.class.getResourceAsStream("/content/programmes/" + code + ".yaml")) {
                LOG.infof("Programme %s stands at version %d", code, programmes.publish(ProgrammeReader.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
