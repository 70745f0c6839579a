package org.thongthin.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thongthin.platform.Role;
import org.thongthin.platform.web.Access.Holding;
import org.thongthin.platform.web.Routes;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Journey;

class PageStatementsIT extends Journey {

    /** Sign-in check included: one statement. Caches know the quizzes, as they do a moment after a server's start. */
    private static final String EXPECTED =
            """
              0 GET /
              0 GET /login
              0 GET /privacy
              1 GET /setup (closed)
              0 GET /account (not signed in)
              0 GET /no/such/page
              0 GET /verify
              1 GET /verify/{code}
              1 GET /verify/{code} (unknown)
              5 GET /welcome-link/{token} (unknown)
              1 POST /verify
              0 GET /api/v1/session (not signed in)
              0 GET /health/live
              0 GET /health/ready
              8 POST /login (wrong password)
              6 POST /login
              7 POST /login (signed in already)
              1 GET /home (notice unread)
              1 GET /welcome
              3 POST /welcome
              7 POST /api/v1/session (signed in already)
              1 GET / (signed in)
             11 GET /home
              3 GET /courses
              3 GET /courses (last page)
              3 GET /courses (found)
              3 GET /courses/{code}
              4 GET /courses/{code} (unknown)
              3 GET /courses/{code}/assets/{version}/{name*}
              1 GET /api/v1/session
              6 GET /certifications
              2 GET /certifications/{code}
              3 GET /certifications/{code} (unknown)
              3 GET /certifications/{code}/certificate.pdf
              9 GET /certifications/programmes/{code}
              2 GET /evidence/{file}
             12 GET /certifications/programmes/{code} (begun)
              4 GET /hours
              2 GET /hours/{record}/file
             10 GET /learn/{code}/{module}/{activity} (page, first time)
              3 GET /learn/{code}/{module}/{activity} (page)
              4 GET /learn/{code}/{module}/{activity} (quiz)
              4 GET /learn/{code}/{module}/{activity} (page, from another)
              6 GET /quiz/{attempt}/result
              6 GET /quiz/{attempt}/result (all items)
              3 GET /quiz/{attempt}/result (unknown)
              4 GET /home (nothing begun)
              3 GET /courses/{code} (not enrolled)
             21 POST /courses/{code}
             11 POST /learn/{code}/{module}/{activity}
              7 POST /learn/{code}/{module}/{activity} (attempt open)
              3 GET /quiz/{attempt}
              3 POST /api/v1/attempts/{attempt}/keys
              3 GET /api/v1/attempts/{attempt}
              2 POST /api/v1/attempts/{attempt}/responses
              1 POST /api/v1/attempts/{attempt}/responses (again)
              7 POST /api/v1/attempts/{attempt}/submission
              4 POST /api/v1/attempts/{attempt}/submission (again)
              2 POST /api/v1/attempts/{attempt}/responses (late)
              3 GET /notices
              4 POST /notices/{notice}
              3 POST /notices/{notice} (read before)
              3 POST /notices/read
              1 GET /account
              2 POST /language
              4 POST /account
              1 POST /logout
            """;

    private static Map<String, Integer> few;
    private static Map<String, Integer> many;

    @BeforeAll
    static void visitAll() {
        few = visit(20);
        many = visit(2_000);
    }

    private static Map<String, Integer> visit(int rows) {
        GivenPlenty given = GivenFromOutside.given(GivenPlenty.class);
        Plenty plenty = given.of(rows);
        try {
            return Tour.of(plenty);
        } finally {
            given.withdraw(plenty);
        }
    }

    @Test
    void eachAddressTakesExactlySoManyStatements() {
        assertEquals(EXPECTED, table(few));
    }

    @Test
    void aHundredTimesTheRowsTakeNoMore() {
        assertEquals(table(few), table(many));
    }

    /** A new page stands in the list above, or this says so. */
    @Test
    void everyAddressOfStrangersAndOfficersIsVisited() {
        TreeSet<String> addresses = Routes.ALL.stream()
                .filter(route -> !(route.access() instanceof Holding holding)
                        || holding.roles().contains(Role.OFFICER))
                .map(route -> route.pattern())
                .filter(pattern -> !pattern.matches("/static/.*|/jakarta.faces.resource/.*|/robots.txt|/favicon.ico"))
                .collect(Collectors.toCollection(TreeSet::new));
        few.keySet().forEach(visit -> addresses.remove(visit.split(" ")[1]));
        assertEquals(new TreeSet<>(), addresses);
    }

    private static String table(Map<String, Integer> statements) {
        return statements.entrySet().stream()
                .map(visit -> "%3d %s\n".formatted(visit.getValue(), visit.getKey()))
                .collect(Collectors.joining());
    }
}
