package org.thongthin.surface;

import static org.thongthin.surface.Entry.at;

import java.util.List;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Login;

/** HR's lists and what leaves the product from them: of the organisation where HR is held. */
final class SurfaceOfReporting {

    private static final SurfaceFacts FACTS = GivenFromOutside.given(SurfaceFacts.class);

    private SurfaceOfReporting() {}

    static List<Entry> entries() {
        return List.of(
                at("/hr/people"),
                about("/hr/people", "/hr/people?"),
                at("/hr/people.xlsx").forAll("/hr/people.xlsx?who=all"),
                about("/hr/people.xlsx", "/hr/people.xlsx?who=all&"));
    }

    private static Entry about(String pattern, String address) {
        return at(pattern).of(hr -> address + "at=" + code(hr)).unknown(address + "at=NO-SUCH");
    }

    private static String code(Login hr) {
        return FACTS.code(hr.organisationId());
    }
}
