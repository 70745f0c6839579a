package org.thongthin.surface;

import static org.thongthin.surface.Entry.at;

import java.util.List;
import org.thongthin.certification.GivenChampion;
import org.thongthin.platform.Role;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Login;

/** Candidacies, endorsements, files and awards: one's own, of who is supervised, of the people whom HR reaches. */
final class SurfaceOfChampions {

    private static final Given GIVEN = GivenFromOutside.given(Given.class);
    private static final GivenChampion CHAMPION = GivenFromOutside.given(GivenChampion.class);

    private SurfaceOfChampions() {}

    static List<Entry> entries() {
        SurfaceFacts facts = GivenFromOutside.given(SurfaceFacts.class);
        return List.of(
                at("/certifications/programmes/{code}")
                        .forAll("/certifications/programmes/" + GivenChampion.CHAMPION)
                        .unknown("/certifications/programmes/NO-SUCH"),
                at("/hr/candidacies"),
                at("/hr/candidacies")
                        .of(hr -> "/hr/candidacies?at=" + facts.code(hr.organisationId()))
                        .unknown("/hr/candidacies?at=NO-SUCH"),
                at("/hr/candidacies/{candidacy}")
                        .of(hr ->
                                "/hr/candidacies/" + CHAMPION.begun(GIVEN.personIn(hr.organisationId(), Role.OFFICER)))
                        .unknown("/hr/candidacies/999999999"),
                at("/hr/awards/{serial}")
                        .of(hr -> "/hr/awards/"
                                + CHAMPION.award(
                                        GIVEN.personIn(hr.organisationId(), Role.OFFICER),
                                        GivenChampion.SMART_OFFICER,
                                        0))
                        .unknown("/hr/awards/SO-2569-999999"),
                at("/supervise/endorsements"),
                at("/supervise/endorsements")
                        .of(head -> "/supervise/endorsements?at=" + facts.code(head.organisationId()))
                        .unknown("/supervise/endorsements?at=NO-SUCH"),
                at("/supervise/endorsements/{candidacy}")
                        .of(head -> "/supervise/endorsements/" + CHAMPION.asked(staff(head)))
                        .unknown("/supervise/endorsements/999999999"),
                at("/evidence/{file}")
                        .of(who -> "/evidence/" + CHAMPION.file(who))
                        .unknown("/evidence/999999999"));
    }

    /** Somebody in the same organisation whom this person supervises. */
    private static Login staff(Login supervisor) {
        Login officer = GIVEN.personIn(supervisor.organisationId(), Role.OFFICER);
        CHAMPION.supervise(supervisor, officer);
        return officer;
    }
}
