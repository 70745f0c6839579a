package org.thongthin.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Suite;

/** Pages that only show something read what they show, and no entity: neither its other columns, nor its copy for comparison. */
class ReadPagesIT extends Journey {

    private final EntityLoads loads = GivenFromOutside.given(EntityLoads.class);

    @Test
    void officersPagesLoadNoEntity() {
        GivenPlenty given = GivenFromOutside.given(GivenPlenty.class);
        Plenty plenty = given.of(20);
        try {
            String lesson = "/learn/" + plenty.course() + "/m" + (plenty.rows() - 1) + "/" + plenty.page();
            assertEquals(
                    Map.of(),
                    loading(
                            plenty.officer(),
                            "/home",
                            "/courses",
                            "/courses/" + plenty.course(),
                            lesson,
                            "/certifications",
                            "/hours",
                            "/notices",
                            "/account",
                            "/verify/" + plenty.certificate().verifyCode()));
            assertNotEquals(
                    Map.of(), loading(plenty.officer(), "/quiz/" + plenty.attempt() + "/result"), "it would be seen");
        } finally {
            given.withdraw(plenty);
        }
    }

    @Test
    void pagesOfHrLoadNoEntity() {
        GivenStaff given = GivenFromOutside.given(GivenStaff.class);
        Staff staff = given.of(20);
        try {
            String about = "?programme=" + staff.programme();
            assertEquals(
                    Map.of(),
                    loading(
                            staff.hr(),
                            "/hr" + about,
                            "/hr/people" + about + "&type=GENERAL",
                            "/hr/people.xlsx" + about + "&who=all",
                            "/hr/champions" + about,
                            "/hr/completions?course=" + staff.course(),
                            "/hr/completions.csv?course=" + staff.course(),
                            "/hr/assignments"));
        } finally {
            given.withdraw(staff);
        }
    }

    /** How many entities each address loads when it is asked for the second time, where that is any. */
    private Map<String, Long> loading(Login login, String... addresses) {
        Http http = new Http(Suite.address());
        assertEquals(302, http.signIn(login).statusCode());
        Map<String, Long> loading = new TreeMap<>();
        for (String address : List.of(addresses)) {
            assertEquals(200, http.get(address).statusCode(), address);
            long before = loads.loaded();
            assertEquals(200, http.get(address).statusCode(), address);
            long after = loads.loaded();
            if (after > before) {
                loading.put(address, after - before);
            }
        }
        return loading;
    }
}
