package org.thongthin.surface;

import static org.thongthin.surface.Entry.at;

import java.util.List;
import org.thongthin.platform.Role;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Login;

/** Organisations, people, accounts, rights and the audit: HR and administrators reach what lies in their subtree. */
final class SurfaceOfDirectory {

    private static final String NO_PLACE = "?at=NO-SUCH";

    private final Given given = GivenFromOutside.given(Given.class);
    private final SurfaceFacts facts = GivenFromOutside.given(SurfaceFacts.class);

    private SurfaceOfDirectory() {}

    static List<Entry> entries() {
        return new SurfaceOfDirectory().all();
    }

    private List<Entry> all() {
        String tree = "/directory/organisations";
        String people = "/directory/people/";
        return List.of(
                at("/welcome-link/{token}").forAll("/welcome-link/NO-SUCH").answers(404),
                at(tree),
                at(tree).of(hr -> tree + place(hr)).unknown(tree + NO_PLACE),
                at(tree + "/new").of(hr -> tree + "/new?below=" + code(hr)).unknown(tree + "/new?below=NO-SUCH"),
                at(tree + "/{code}").of(hr -> tree + "/" + code(hr)).unknown(tree + "/NO-SUCH"),
                at("/directory/people"),
                at("/directory/people")
                        .of(hr -> "/directory/people" + place(hr))
                        .unknown("/directory/people" + NO_PLACE),
                at(people + "new"),
                at(people + "new").of(hr -> people + "new?in=" + code(hr)).unknown(people + "new?in=NO-SUCH"),
                at(people + "{person}").of(hr -> people + colleague(hr)).unknown(people + "999999999"),
                at(people + "{person}/postings/new")
                        .of(hr -> people + colleague(hr) + "/postings/new")
                        .unknown(people + "999999999/postings/new"),
                at(people + "{person}/account")
                        .of(hr -> people + colleague(hr) + "/account")
                        .unknown(people + "999999999/account"),
                at("/directory/postings/{posting}")
                        .of(hr -> "/directory/postings/" + facts.posting(colleague(hr)))
                        .unknown("/directory/postings/999999999"),
                at("/admin/grants"),
                at("/admin/grants").of(admin -> "/admin/grants" + place(admin)).unknown("/admin/grants" + NO_PLACE),
                at("/admin/grants/new"),
                at("/admin/grants/new")
                        .of(admin -> "/admin/grants/new?person=" + colleague(admin))
                        .unknown("/admin/grants/new?person=999999999"),
                at("/admin/grants/{grant}")
                        .of(admin -> "/admin/grants/" + facts.grant(colleague(admin)))
                        .unknown("/admin/grants/999999999"),
                at("/admin/audit"),
                at("/admin/audit").of(hr -> "/admin/audit" + place(hr)).unknown("/admin/audit" + NO_PLACE));
    }

    private String code(Login login) {
        return facts.code(login.organisationId());
    }

    private String place(Login login) {
        return "?at=" + code(login);
    }

    private Long colleague(Login login) {
        return given.personIn(login.organisationId(), Role.OFFICER).personId();
    }
}
