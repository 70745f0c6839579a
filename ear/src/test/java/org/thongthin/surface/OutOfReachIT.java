package org.thongthin.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thongthin.platform.Role;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Suite;

/** Who asks for what is out of reach leaves an entry, on a page, by REST and with a download; HR of the place finds it. */
class OutOfReachIT extends Journey {

    private final SurfaceFacts facts = GivenFromOutside.given(SurfaceFacts.class);

    @Test
    void everyVainQuestionIsAnEntry() {
        Login officer = given.personIn(given.municipality(), Role.OFFICER, Role.HR);
        Http http = new Http(Suite.address());
        http.signIn(officer);
        List<String> asked = List.of(
                "/directory/people/999999999", "/certifications/SO-2569-999999/certificate.pdf", "/quiz/999999999");
        asked.forEach(path -> assertEquals(404, http.get(path).statusCode()));
        String rest = "/api/v1/attempts/999999999/keys";
        assertEquals(
                404, http.call("POST", rest, null, "Origin", Suite.address()).statusCode());
        // not an address of the product, and one for everybody: nobody's objects
        http.get("/no/such/page");
        http.get("/verify/ZZZZZZZZZZ");
        assertEquals(List.of(asked.get(0), asked.get(1), asked.get(2), rest), facts.askedInVain(officer.personId()));

        String page = http.get("/admin/audit?action=OUT_OF_REACH").body();
        assertTrue(page.contains("/directory/people/999999999"), page);
        assertFalse(page.contains("/no/such/page"));
    }
}
