package org.thongthin.surface;

import static org.thongthin.surface.Entry.at;

import java.util.List;
import org.thongthin.platform.Role;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Login;

/** HR's lists and what leaves the product from them: of the organisation where HR is held. */
final class SurfaceOfReporting {

    private static final SurfaceFacts FACTS = GivenFromOutside.given(SurfaceFacts.class);

    private SurfaceOfReporting() {}

    static List<Entry> entries() {
        Given given = GivenFromOutside.given(Given.class);
        return List.of(
                at("/hr"),
                about("/hr", "/hr?"),
                at("/hr/champions"),
                about("/hr/champions", "/hr/champions?"),
                at("/hr/dashboard.xlsx"),
                about("/hr/dashboard.xlsx", "/hr/dashboard.xlsx?"),
                at("/hr/champions.xlsx"),
                about("/hr/champions.xlsx", "/hr/champions.xlsx?"),
                at("/hr/people/assign").answers(302),
                about("/hr/people/assign", "/hr/people/assign?who=all&").answers(302),
                at("/hr/people/{person}")
                        .of(hr -> "/hr/people/"
                                + given.personIn(hr.organisationId(), Role.OFFICER)
                                        .personId())
                        .unknown("/hr/people/999999999"),
                at("/hr/people"),
                about("/hr/people", "/hr/people?"),
                at("/hr/people.xlsx").forAll("/hr/people.xlsx?who=all"),
                about("/hr/people.xlsx", "/hr/people.xlsx?who=all&"),
                at("/hr/completions"),
                about("/hr/completions", "/hr/completions?"),
                at("/hr/completions.csv"),
                about("/hr/completions.csv", "/hr/completions.csv?"),
                at("/hr/completions.csv")
                        .forAll("/hr/completions.csv?course=SO-101")
                        .unknown("/hr/completions.csv?course=NO-SUCH"));
    }

    private static Entry about(String pattern, String address) {
        return at(pattern).of(hr -> address + "at=" + code(hr)).unknown(address + "at=NO-SUCH");
    }

    private static String code(Login hr) {
        return FACTS.code(hr.organisationId());
    }
}
