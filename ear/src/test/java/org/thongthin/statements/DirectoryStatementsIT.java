package org.thongthin.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thongthin.statements.GivenDirectory.Directory;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Suite;

/** Pages of the directory take so many statements, whatever is in it; the sign-in check included. */
class DirectoryStatementsIT extends Journey {

    private static final String EXPECTED =
            """
              6 organisations
              6 organisations, found at a place
              5 organisation
              5 new organisation
              6 people
              6 people, last page
              6 new person, choosing where
              2 new person
              4 person
              5 new posting
              5 account
              4 posting
              6 posting, searching a supervisor
              6 grants
              6 grants, filtered
              2 grant
              4 new grant, whom
              6 new grant, where
              5 new grant
              5 audit
              5 audit, filtered
            """;

    @Test
    void eachPageTakesExactlySoManyStatementsWithTwentyAndWithTwoThousandRows() {
        String few = table(visit(20));
        assertEquals(EXPECTED, few);
        assertEquals(few, table(visit(2_000)));
    }

    private static Map<String, Integer> visit(int rows) {
        Directory directory = GivenFromOutside.given(GivenDirectory.class).of(rows);
        Http http = new Http(Suite.address());
        http.signIn(directory.keeper());
        String code = directory.organisation();
        String person = "/directory/people/" + directory.person();
        Map<String, Integer> statements = new LinkedHashMap<>();
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("organisations", "/directory/organisations");
        addresses.put("organisations, found at a place", "/directory/organisations?q=z&ended=1&at=" + code);
        addresses.put("organisation", "/directory/organisations/" + code);
        addresses.put("new organisation", "/directory/organisations/new?below=" + code);
        addresses.put("people", "/directory/people");
        addresses.put("people, last page", "/directory/people?page=" + rows / 20);
        addresses.put("new person, choosing where", "/directory/people/new");
        addresses.put("new person", "/directory/people/new?in=" + code);
        addresses.put("person", person);
        addresses.put("new posting", person + "/postings/new?in=" + code);
        addresses.put("account", person + "/account");
        addresses.put("posting", "/directory/postings/" + directory.posting());
        addresses.put("posting, searching a supervisor", "/directory/postings/" + directory.posting() + "?q=n");
        addresses.put("grants", "/admin/grants");
        addresses.put("grants, filtered", "/admin/grants?role=TRAINER&q=n&ended=1");
        addresses.put("grant", "/admin/grants/" + directory.grant());
        addresses.put("new grant, whom", "/admin/grants/new");
        addresses.put("new grant, where", "/admin/grants/new?person=" + directory.person());
        addresses.put("new grant", "/admin/grants/new?person=" + directory.person() + "&in=" + code);
        addresses.put("audit", "/admin/audit");
        addresses.put("audit, filtered", "/admin/audit?action=PERSON_OPENED&person=" + directory.person());
        addresses.forEach((name, address) -> statements.put(name, count(http.get(address))));
        return statements;
    }

    private static int count(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.headers()
                .firstValue("X-Sql-Statements")
                .map(Integer::valueOf)
                .orElse(-1);
    }

    private static String table(Map<String, Integer> statements) {
        return statements.entrySet().stream()
                .map(visit -> "%3d %s\n".formatted(visit.getValue(), visit.getKey()))
                .collect(Collectors.joining());
    }
}
