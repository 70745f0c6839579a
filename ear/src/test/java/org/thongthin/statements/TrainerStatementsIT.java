package org.thongthin.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.GivenTeaching;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Suite;

/** How many SQL statements the pages of a trainer take, the sign-in check included. */
class TrainerStatementsIT extends Journey {

    private static final String EXPECTED =
            """
              6 /teach
              6 /teach?page=1
              6 /teach?q=
              2 /teach/new
              9 /teach/{code}
              4 /teach/{code}/about
              5 /teach/{code}/pages/p2
              6 /teach/{code}/questions
              4 /teach/{code}/questions/new
              6 /teach/{code}/questions/{item}
              7 /teach/{code}/quizzes/q11
              6 /teach/{code}/preview/p2
              8 /teach/{code}/preview/q11
             11 /teach/{code}/publish
              5 /teach/{code}/learners
              5 /teach/{code}/learners?q=ZZ
              5 /teach/{code}/versions
            """;

    private static final GivenPlentyOfTeaching PLENTY = GivenFromOutside.given(GivenPlentyOfTeaching.class);

    private static Map<String, Integer> few;
    private static Map<String, Integer> many;
    private static String indexes;

    @BeforeAll
    static void visitAll() {
        few = visit(20);
        many = visit(2_000);
    }

    private static Map<String, Integer> visit(int rows) {
        Login trainer = GivenFromOutside.given(GivenTeaching.class).trainer();
        String course = PLENTY.of(trainer, rows);
        try {
            indexes = PLENTY.indexOfLearners(course) + "; " + PLENTY.indexOfCourses(trainer);
            Http http = new Http(Suite.address());
            assertEquals(302, http.signIn(trainer).statusCode());
            return visit(http, course);
        } finally {
            PLENTY.withdraw(course);
        }
    }

    private static Map<String, Integer> visit(Http http, String course) {
        Map<String, Integer> statements = new LinkedHashMap<>();
        List<String> places = List.of(
                "",
                "/about",
                "/pages/p2",
                "/questions",
                "/questions/new",
                "/questions/" + course + "-4",
                "/quizzes/q11",
                "/preview/p2",
                "/preview/q11",
                "/publish",
                "/learners",
                "/learners?q=ZZ",
                "/versions");
        note(statements, http, "/teach", "/teach");
        note(statements, http, "/teach?page=1", "/teach?page=1");
        note(statements, http, "/teach?q=", "/teach?q=ZZ");
        note(statements, http, "/teach/new", "/teach/new");
        places.forEach(place -> note(
                statements,
                http,
                "/teach/{code}" + place.replace(course + "-4", "{item}"),
                "/teach/" + course + place));
        return statements;
    }

    private static void note(Map<String, Integer> statements, Http http, String name, String path) {
        HttpResponse<String> answer = http.get(path);
        assertEquals(200, answer.statusCode(), path);
        assertTrue(answer.body().contains("</html>"), path);
        statements.put(
                name,
                answer.headers()
                        .firstValue("X-Sql-Statements")
                        .map(Integer::valueOf)
                        .orElse(-1));
    }

    @Test
    void eachAddressTakesExactlySoManyStatements() {
        assertEquals(EXPECTED, table(few));
    }

    @Test
    void aHundredTimesTheRowsTakeNoMore() {
        assertEquals(table(few), table(many));
    }

    /** Learners are read along an index in its order, without sorting; courses are those of one subtree, sorted by code. */
    @Test
    void theListsHaveAnIndex() {
        assertEquals(
                "enrolment_of_course Using where; Using index; course_in_scope Using where; Using index; Using filesort",
                indexes);
    }

    private static String table(Map<String, Integer> statements) {
        return statements.entrySet().stream()
                .map(visit -> "%3d %s\n".formatted(visit.getValue(), visit.getKey()))
                .collect(Collectors.joining());
    }
}
