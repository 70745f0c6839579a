package org.thongthin.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thongthin.statements.GivenCrew.Crew;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Suite;

/** Assignments, recorded hours and staff: so many statements whatever the number of rows. */
class DutyStatementsIT extends Journey {

    /** Sign-in check included: one statement. */
    private static final String EXPECTED =
            """
              6 GET /hr/assignments
              6 GET /hr/assignments?page=1
              4 GET /hr/assignments/{assignment}
              6 GET /hr/assignments/new
              6 GET /hr/assignments/new?q=Mu
              6 GET /hr/assignments/new?person={person}
              6 GET /hr/people/{person}/hours
             10 GET /supervise
            """;

    private static Map<String, Integer> few;
    private static Map<String, Integer> many;

    @BeforeAll
    static void visitAll() {
        few = visit(25);
        many = visit(2_000);
    }

    private static Map<String, Integer> visit(int rows) {
        Crew crew = GivenFromOutside.given(GivenCrew.class).of(rows);
        Map<String, Integer> statements = new LinkedHashMap<>();
        Http hr = signedIn(crew.hr());
        for (String address : EXPECTED.lines().map(line -> line.substring(8)).toList()) {
            Http visitor = address.equals("/supervise") ? signedIn(crew.head()) : hr;
            HttpResponse<String> answer = visitor.get(
                    address.replace("{assignment}", crew.assignment().toString())
                            .replace("{person}", crew.person().toString()));
            assertEquals(200, answer.statusCode(), address);
            statements.put(
                    address,
                    answer.headers()
                            .firstValue("X-Sql-Statements")
                            .map(Integer::valueOf)
                            .orElse(-1));
        }
        return statements;
    }

    private static Http signedIn(Login login) {
        Http http = new Http(Suite.address());
        assertEquals(302, http.signIn(login).statusCode());
        return http;
    }

    @Test
    void eachAddressTakesExactlySoManyStatements() {
        assertEquals(EXPECTED, table(few));
    }

    @Test
    void aHundredTimesTheRowsTakeNoMore() {
        assertEquals(table(few), table(many));
    }

    private static String table(Map<String, Integer> statements) {
        return statements.entrySet().stream()
                .map(visit -> "%3d GET %s\n".formatted(visit.getValue(), visit.getKey()))
                .collect(Collectors.joining());
    }
}
