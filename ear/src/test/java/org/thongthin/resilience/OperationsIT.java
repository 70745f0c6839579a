package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;
import org.thongthin.launcher.CannotStart;
import org.thongthin.testing.Http;
import org.thongthin.testing.Login;
import org.thongthin.testing.Suite;

class OperationsIT extends OwnServer {

    @BeforeEach
    void serve() throws Exception {
        running();
    }

    @Test
    void whatWasWrittenIsThereAfterAPowerCut() throws Exception {
        Login officer = given.officer();
        kill();
        running();
        assertEquals(302, visitor().signIn(officer).statusCode());
    }

    @Test
    void aServerIsNotReadyWhileItsDatabaseIsGone() throws Exception {
        Login officer = given.officer();
        stopDatabase();
        try {
            Http.await("not ready", Duration.ofSeconds(30), () -> !visitor().isReady());
            HttpResponse<String> ready = visitor().get("/health/ready");
            assertEquals(503, ready.statusCode());
            assertEquals("{\"status\":\"DOWN\"}", ready.body());
            assertEquals("application/json", header(ready, "Content-Type").replaceAll(";.*", ""));
            assertEquals(200, visitor().get("/health/live").statusCode());
            HttpResponse<String> failed = visitor().get("/verify/" + "Z".repeat(22));
            assertEquals(500, failed.statusCode());
            String request = header(failed, "X-Request-Id");
            assertTrue(failed.body().contains(request), "the page names it");
            assertTrue(Files.readString(logFile()).contains("\"request\":\"" + request + "\""), "the log names it");
        } finally {
            startDatabase();
        }
        visitor().awaitReady(Duration.ofSeconds(60));
        assertEquals(302, visitor().signIn(officer).statusCode());
    }

    @Test
    void aServerThatCannotUseItsDatabaseSaysSoAtOnce() throws Exception {
        stop();
        shiftFirstChecksum(1);
        try {
            start(Map.of("thongthin.demo", "true"));
            CannotStart refusal = assertThrows(CannotStart.class, this::awaitReady);
            assertTrue(refusal.getMessage().contains("server.log"), refusal.getMessage());
            HttpResponse<String> ready = visitor().get("/health/ready");
            assertEquals(503, ready.statusCode());
            assertEquals("{\"status\":\"FAILED\"}", ready.body());
            assertEquals(503, visitor().get("/login").statusCode());
            assertTrue(log().contains("cannot start at stage MIGRATING"));
        } finally {
            stop();
            shiftFirstChecksum(-1);
        }
        running();
    }

    /** As if the first migration had been another one when it was applied. */
    private void shiftFirstChecksum(int by) throws Exception {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(
                        "update flyway_schema_history set checksum = checksum + ? where version = '001'")) {
            statement.setInt(1, by);
            assertEquals(1, statement.executeUpdate());
        }
    }

    @Test
    void aRequestUnderWayIsFinishedWhenTheServerIsAskedToStop() throws Exception {
        Login officer = given.officer();
        // The first costs what has not been loaded yet.
        visitor().signIn(officer);
        Http visitor = visitor();
        visitor.get("/login");
        CompletableFuture<HttpResponse<String>> underWay = CompletableFuture.supplyAsync(() -> visitor.signIn(officer));
        // Hashing the password takes longer than this.
        TimeUnit.MILLISECONDS.sleep(400);
        assertFalse(underWay.isDone());
        stop();
        assertEquals(302, underWay.get(1, TimeUnit.SECONDS).statusCode());
        assertTrue(log().contains("WFLYSRV0050"), "it stopped in good order");
    }

    @Test
    void theHealthAddressesTellOutsidersTheStateAndNothingElse() {
        assertEquals("{\"status\":\"UP\"}", visitor().get("/health/ready").body());
        assertEquals("{\"status\":\"UP\"}", visitor().get("/health/live").body());
    }

    @Test
    void theLogIsReadByMachinesNamesTheRequestAndNobody() throws Exception {
        Login officer = given.officer();
        Http visitor = visitor();
        String wrong = "not-the-password-" + officer.username();
        visitor.signIn(officer.withPassword(wrong));
        visitor.signIn(officer);
        HttpResponse<String> page = visitor.get("/account");
        assertEquals(200, page.statusCode());
        HttpResponse<String> missing = visitor.get("/api/v1/nothing?name=" + officer.username());
        assertEquals(404, missing.statusCode());
        assertFalse(header(page, "X-Request-Id").isEmpty());

        String everything = Files.readString(logFile()) + log();
        for (String personal : new String[] {officer.username(), officer.password(), wrong}) {
            assertFalse(everything.contains(personal), personal);
        }
        // The very first lines of a new server are written before it has read its own configuration.
        List<String> lines = Files.readAllLines(logFile()).stream()
                .dropWhile(line -> !line.startsWith("{"))
                .toList();
        assertFalse(lines.isEmpty());
        for (String line : lines) {
            Map<String, Object> entry = new Json().toType(line, Json.MAP_TYPE);
            assertTrue(entry.keySet().containsAll(Set.of("timestamp", "level", "message", "mdc")), line);
        }
    }

    @Test
    void nothingTellsTheNumberOfSqlStatementsUnlessAsked() {
        assertTrue(visitor().get("/").headers().firstValue("X-Sql-Statements").isEmpty());
        assertTrue(Suite.address().endsWith("8580"));
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
