package org.thongthin.surface;

import static org.thongthin.surface.Entry.at;

import java.util.List;
import org.thongthin.platform.Role;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenDuties;
import org.thongthin.testing.GivenFromOutside;

/** Hours of training: one's own, and those of the people whom HR reaches. Courses that HR assigns to people of a place. */
final class SurfaceOfDuty {

    private SurfaceOfDuty() {}

    static List<Entry> entries() {
        Given given = GivenFromOutside.given(Given.class);
        SurfaceFacts facts = GivenFromOutside.given(SurfaceFacts.class);
        GivenDuties duties = GivenFromOutside.given(GivenDuties.class);
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
                        .unknown("/hours/999999999/file"),
                at("/supervise"),
                at("/supervise")
                        .of(head -> "/supervise?at=" + facts.code(head.organisationId()))
                        .unknown("/supervise?at=NO-SUCH"),
                at("/notices"),
                at("/notices/read").posted().answers(303),
                at("/notices/{notice}").forAll("/notices/999999999").posted().answers(404),
                at("/hr/assignments"),
                at("/hr/assignments")
                        .of(hr -> "/hr/assignments?at=" + facts.code(hr.organisationId()))
                        .unknown("/hr/assignments?at=NO-SUCH"),
                at("/hr/assignments/new"),
                at("/hr/assignments/new")
                        .of(hr -> "/hr/assignments/new?at=" + facts.code(hr.organisationId()))
                        .unknown("/hr/assignments/new?at=NO-SUCH"),
                at("/hr/assignments/new")
                        .of(hr -> "/hr/assignments/new?person="
                                + given.personIn(hr.organisationId(), Role.OFFICER)
                                        .personId())
                        .unknown("/hr/assignments/new?person=999999999"),
                at("/hr/assignments/{assignment}")
                        .of(hr -> "/hr/assignments/" + duties.assignment(hr.organisationId()))
                        .unknown("/hr/assignments/999999999"));
    }
}
