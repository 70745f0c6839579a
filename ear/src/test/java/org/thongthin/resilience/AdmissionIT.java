package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.thongthin.testing.Http;
import org.thongthin.testing.Suite;
import org.thongthin.testing.Texts;

/** More at once than the node can answer soon: it says so at once, and answers again as soon as there is room. */
class AdmissionIT extends OwnServer {

    private static final int MOST = 6;
    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final Map<String, String> SETTINGS = Map.of(
            "thongthin.demo", "true",
            "thongthin.requests.most", String.valueOf(MOST),
            "thongthin.password.parallel", "1",
            "thongthin.password.waiting", "0");

    private boolean started;

    @BeforeEach
    void serve() throws Exception {
        if (!started) {
            start(SETTINGS);
            awaitReady();
            started = true;
        }
    }

    /** A request whose form never comes to its end: as a slow link sends it. It is present until the socket is closed. */
    private static Socket present() throws IOException {
        URI server = URI.create(Suite.address());
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.getOutputStream()
                .write(("POST /login HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nOrigin: " + Suite.address()
                                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\ncsrf=")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static HttpResponse<String> until(int status, Http visitor, String path) {
        HttpResponse<String> answer = visitor.get(path);
        while (answer.statusCode() != status) {
            Thread.onSpinWait();
            answer = visitor.get(path);
        }
        return answer;
    }

    @Test
    @Timeout(60)
    void whoFindsNoRoomIsToldWhenToComeBack() throws IOException {
        Http visitor = visitor();
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < MOST; i++) {
                sockets.add(present());
            }
            HttpResponse<String> refused = until(503, visitor, "/");
            assertEquals("2", refused.headers().firstValue("Retry-After").orElseThrow());
            assertEquals(
                    "no-store", refused.headers().firstValue("Cache-Control").orElseThrow());
            for (Locale locale : List.of(THAI, Locale.ENGLISH)) {
                assertTrue(refused.body().contains(Texts.of("platform", "problem.Busy", locale)), refused.body());
            }
            assertTrue(refused.body().contains("http-equiv=\"refresh\""), "a page that was asked for comes by itself");
            assertFalse(
                    visitor.post("/login", Map.of()).body().contains("refresh"), "a form is not sent again by itself");
            HttpResponse<String> rest = visitor.get("/api/v1/session");
            assertEquals(503, rest.statusCode());
            assertEquals(
                    "application/problem+json",
                    rest.headers().firstValue("Content-Type").orElseThrow());
            assertTrue(rest.body().contains("\"code\":\"Busy\""), rest.body());
            // answers have room of their own, and what keeps a page or a balancer going is never refused
            assertEquals(401, visitor.get("/api/v1/attempts/1").statusCode());
            assertEquals(200, visitor.get("/health/ready").statusCode());
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        until(200, visitor, "/");
    }

    @Test
    @Timeout(60)
    void aStormOfSignInsIsToldSoOnThePage() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String name = "nobody" + i;
                answers.add(people.submit(() -> signIn(name)));
            }
            int busy = 0;
            for (Future<HttpResponse<String>> answer : answers) {
                HttpResponse<String> page = answer.get();
                if (page.statusCode() == 503) {
                    busy++;
                    assertEquals("5", page.headers().firstValue("Retry-After").orElseThrow());
                    assertTrue(page.body().contains(Texts.of("people", "refusal.SignInBusy", THAI)), page.body());
                    assertTrue(page.body().contains("nobody"), "what was typed is still there");
                } else {
                    assertEquals(200, page.statusCode());
                }
            }
            assertTrue(busy > 0, "all four were let in at once");
        } finally {
            people.shutdownNow();
        }
    }

    private HttpResponse<String> signIn(String name) {
        Http visitor = visitor();
        Map<String, String> form = Http.hidden(visitor.get("/login").body());
        form.put("signin", "signin");
        form.put("signin:go", "");
        form.put("signin:username", name);
        form.put("signin:password", "not-the-password");
        return visitor.post("/login", form, "Origin", Suite.address());
    }
}
