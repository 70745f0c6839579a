package org.thongthin.surface;

import static org.thongthin.surface.Entry.at;

import java.util.List;
import org.thongthin.platform.Role;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenFromOutside;

/** Hours of training: one's own, and those of the people whom HR reaches. */
final class SurfaceOfDuty {

    private SurfaceOfDuty() {}

    static List<Entry> entries() {
        Given given = GivenFromOutside.given(Given.class);
        SurfaceFacts facts = GivenFromOutside.given(SurfaceFacts.class);
        return List.of(
                at("/hours"),
                at("/hr/people/{person}/hours")
                        .of(hr -> "/hr/people/"
                                + given.personIn(hr.organisationId(), Role.OFFICER)
                                        .personId()
                                + "/hours")
                        .unknown("/hr/people/999999999/hours"),
                at("/hours/{record}/file")
                        .of(owner -> "/hours/" + facts.hours(owner) + "/file")
                        .unknown("/hours/999999999/file"));
    }
}
