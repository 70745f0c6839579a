package org.thongthin.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thongthin.statements.GivenCandidacies.Crowded;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Suite;

/** HR's and supervisors' pages of candidacies: exact SQL statements, the sign-in check and the audit entry included. */
class ChampionStatementsIT extends Journey {

    private static final Map<String, Integer> EXPECTED = new LinkedHashMap<>();

    static {
        EXPECTED.put("/hr/candidacies", 6);
        EXPECTED.put("/hr/candidacies?state=CERTIFIED&page=1", 6);
        EXPECTED.put("/hr/candidacies/{candidacy}", 13);
        EXPECTED.put("/hr/awards/{serial}", 5);
        EXPECTED.put("/supervise/endorsements", 5);
        EXPECTED.put("/supervise/endorsements/{candidacy}", 14);
    }

    private static Map<String, Integer> few;
    private static Map<String, Integer> many;

    @BeforeAll
    static void visitAll() {
        few = visit(20);
        many = visit(2_000);
    }

    private static Map<String, Integer> visit(int rows) {
        Crowded crowded = GivenFromOutside.given(GivenCandidacies.class).of(rows);
        Map<String, Integer> counted = new LinkedHashMap<>();
        Http hr = signedIn(crowded.hr());
        counted.put("/hr/candidacies", statements(hr.get("/hr/candidacies")));
        counted.put(
                "/hr/candidacies?state=CERTIFIED&page=1", statements(hr.get("/hr/candidacies?state=CERTIFIED&page=1")));
        counted.put("/hr/candidacies/{candidacy}", statements(hr.get("/hr/candidacies/" + crowded.candidacy())));
        counted.put("/hr/awards/{serial}", statements(hr.get("/hr/awards/" + crowded.serial())));
        Http supervisor = signedIn(crowded.supervisor());
        counted.put("/supervise/endorsements", statements(supervisor.get("/supervise/endorsements")));
        counted.put(
                "/supervise/endorsements/{candidacy}",
                statements(supervisor.get("/supervise/endorsements/" + crowded.candidacy())));
        return counted;
    }

    private static Http signedIn(Login login) {
        Http http = new Http(Suite.address());
        assertEquals(302, http.signIn(login).statusCode());
        return http;
    }

    private static int statements(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains("</html>"), "the page breaks off");
        return answer.headers()
                .firstValue("X-Sql-Statements")
                .map(Integer::valueOf)
                .orElse(-1);
    }

    @Test
    void eachPageTakesExactlySoManyStatements() {
        assertEquals(EXPECTED, few);
    }

    @Test
    void aHundredTimesTheRowsTakeNoMore() {
        assertEquals(few, many);
    }
}
