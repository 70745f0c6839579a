package org.thongthin.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Suite;

/** HR's lists, dashboard, roster and exports: exactly so many statements, with 20 and with 2,000 people. */
class HrStatementsIT extends Journey {

    private static final String EXPECTED =
            """
              8 GET /hr
              7 GET /hr/dashboard.xlsx
              7 GET /hr/people
              7 GET /hr/people (found)
              7 GET /hr/people (state)
              7 GET /hr/people (expiring)
              6 GET /hr/people.xlsx
              8 GET /hr/completions
              8 GET /hr/completions.csv
              6 GET /hr/champions
              6 GET /hr/champions.xlsx
              8 GET /hr/people/{person}
              4 GET /hr/people/{person} (courses)
              4 GET /hr/people/{person} (postings)
              4 GET /hr/people/{person} (history)
            """;

    @Test
    void eachAddressTakesExactlySoManyStatementsHoweverManyPeople() {
        String few = visit(20);
        assertEquals(EXPECTED, few);
        assertEquals(few, visit(2_000));
    }

    private static String visit(int rows) {
        GivenStaff given = GivenFromOutside.given(GivenStaff.class);
        Staff staff = given.of(rows);
        try {
            return tour(staff);
        } finally {
            given.withdraw(staff);
        }
    }

    private static String tour(Staff staff) {
        Http hr = new Http(Suite.address());
        assertEquals(302, hr.signIn(staff.hr()).statusCode());
        Map<String, String> visits = new LinkedHashMap<>();
        String about = "programme=" + staff.programme();
        visits.put("/hr", "/hr?" + about);
        visits.put("/hr/dashboard.xlsx", "/hr/dashboard.xlsx?" + about);
        visits.put("/hr/people", "/hr/people?" + about);
        visits.put("/hr/people (found)", "/hr/people?q=%E0%B8%97%E0%B8%94%E0%B8%AA%E0%B8%AD%E0%B8%9A&" + about);
        visits.put("/hr/people (state)", "/hr/people?stage=IN_PROGRESS&" + about);
        visits.put("/hr/people (expiring)", "/hr/people?stand=EXPIRING&type=GENERAL&" + about);
        visits.put("/hr/people.xlsx", "/hr/people.xlsx?who=all&" + about);
        visits.put("/hr/completions", "/hr/completions?course=" + staff.course());
        visits.put("/hr/completions.csv", "/hr/completions.csv?course=" + staff.course());
        visits.put("/hr/champions", "/hr/champions?" + about);
        visits.put("/hr/champions.xlsx", "/hr/champions.xlsx?" + about);
        String record = "/hr/people/" + staff.somebody();
        visits.put("/hr/people/{person}", record);
        visits.put("/hr/people/{person} (courses)", record + "?part=COURSES");
        visits.put("/hr/people/{person} (postings)", record + "?part=POSTINGS");
        visits.put("/hr/people/{person} (history)", record + "?part=HISTORY");
        return visits.entrySet().stream()
                .map(visit -> {
                    HttpResponse<String> answer = hr.get(visit.getValue());
                    assertEquals(200, answer.statusCode(), visit.getValue());
                    String statements =
                            answer.headers().firstValue("X-Sql-Statements").orElse("-1");
                    return "%3s GET %s\n".formatted(statements, visit.getKey());
                })
                .collect(Collectors.joining());
    }
}
