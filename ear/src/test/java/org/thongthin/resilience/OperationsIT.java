package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        } finally {
            startDatabase();
        }
        visitor().awaitReady(Duration.ofSeconds(60));
        assertEquals(302, visitor().signIn(officer).statusCode());
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
    void nothingTellsTheNumberOfSqlStatementsUnlessAsked() {
        assertTrue(visitor().get("/").headers().firstValue("X-Sql-Statements").isEmpty());
        assertTrue(Suite.address().endsWith("8580"));
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
