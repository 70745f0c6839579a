package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.testing.Http;
import org.thongthin.testing.Login;
import org.thongthin.testing.Suite;

/** What the product answers to who means it ill, seen from the wire. */
class DefencesIT extends OwnServer {

    @BeforeEach
    void serve() throws Exception {
        running();
    }

    @Test
    void everyAnswerCarriesTheSecurityHeadersOnce() {
        for (String path : List.of("/", "/login", "/no/such/page", "/account", "/health/live", "/robots.txt")) {
            HttpResponse<String> answer = visitor().get(path);
            List<String> policies = answer.headers().allValues("Content-Security-Policy");
            assertEquals(1, policies.size(), path);
            assertTrue(policies.get(0).contains("frame-ancestors 'none'"), path);
            assertEquals(List.of("nosniff"), answer.headers().allValues("X-Content-Type-Options"), path);
            assertEquals(List.of("DENY"), answer.headers().allValues("X-Frame-Options"), path);
            assertEquals(List.of("same-origin"), answer.headers().allValues("Referrer-Policy"), path);
            assertTrue(answer.headers().firstValue("X-Request-Id").isPresent(), path);
            assertTrue(answer.headers().firstValue("X-Powered-By").isEmpty(), path);
            assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
        }
    }

    @Test
    void aPassersByGetNoSession() {
        for (String path : List.of("/", "/login", "/privacy", "/no/such/page")) {
            assertTrue(visitor().get(path).headers().firstValue("Set-Cookie").isEmpty(), path);
        }
    }

    @Test
    void aPostFromAnotherOriginIsRefused() {
        Http officer = visitor();
        officer.signIn(given.officer());
        Map<String, String> form = Http.hidden(officer.get("/account").body());
        assertEquals(
                403,
                officer.post("/logout", form, "Origin", "https://evil.example").statusCode());
        assertEquals(
                403,
                officer.post("/logout", form, "Sec-Fetch-Site", "cross-site", "Origin", Suite.address())
                        .statusCode());
        assertEquals(200, officer.get("/account").statusCode());
    }

    @Test
    void aPostWithoutTheSessionsTokenIsRefused() {
        Http officer = visitor();
        officer.signIn(given.officer());
        assertEquals(
                403,
                officer.post("/logout", Map.of(), "Origin", Suite.address()).statusCode());
        assertEquals(
                403,
                officer.post("/logout", Map.of("csrf", "guessed"), "Origin", Suite.address())
                        .statusCode());
        Map<String, String> form = Http.hidden(officer.get("/account").body());
        assertEquals(
                303, officer.post("/logout", form, "Origin", Suite.address()).statusCode());
    }

    @Test
    void theSessionCookieIsForTheBrowserAlone() {
        String cookie = sessionCookie(visitor().signIn(given.officer()));
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
        assertTrue(cookie.contains("path=/"), cookie);
    }

    @Test
    void signingInBeginsASessionUnderANewIdAndEndsTheOldOne() {
        Login login = given.officer();
        Http officer = visitor();
        officer.signIn(login);
        String first = officer.cookie("thongthin").orElseThrow().getValue();
        officer.signIn(login);
        assertNotEquals(first, officer.cookie("thongthin").orElseThrow().getValue());

        Http thief = visitor();
        thief.take("thongthin", first);
        assertEquals(302, thief.get("/account").statusCode());
    }

    @Test
    void aSessionIdThatSomebodyElseChoseIsNotTaken() {
        Http victim = visitor();
        victim.take("thongthin", "chosen-by-somebody-else");
        assertEquals(302, victim.signIn(given.officer()).statusCode());
        assertEquals(200, victim.get("/account").statusCode());
        assertNotEquals(
                "chosen-by-somebody-else",
                victim.cookie("thongthin").orElseThrow().getValue());
    }

    private static String sessionCookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("thongthin="))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void behindABalancerThatEndsTlsTheBrowserIsHeldToIt() throws Exception {
        start(Map.of("thongthin.demo", "true", "thongthin.behind.proxy", "true"));
        awaitReady();
        HttpResponse<String> page = visitor().get("/login", "X-Forwarded-Proto", "https");
        assertTrue(page.headers()
                .firstValue("Strict-Transport-Security")
                .orElse("")
                .startsWith("max-age=31536000"));
        assertTrue(visitor()
                .get("/login")
                .headers()
                .firstValue("Strict-Transport-Security")
                .isEmpty());
        HttpResponse<String> signedIn = visitor().signIn(given.officer());
        assertTrue(
                signedIn.headers().firstValue("Set-Cookie").orElse("").contains("; secure"),
                "the cookie is for TLS only");
    }
}
