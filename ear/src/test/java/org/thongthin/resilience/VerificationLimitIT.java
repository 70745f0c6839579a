package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.testing.Http;
import org.thongthin.testing.Suite;
import org.thongthin.testing.Texts;

/** Verification by the public is limited by address, and search engines keep none of it. */
class VerificationLimitIT extends OwnServer {

    private static final int LIMIT = 5;
    private static final String UNKNOWN = "/verify/ZZZZZZZZZZZZZZZZZZZZZZZZZZ";
    private static final Map<String, String> SETTINGS = Map.of(
            "thongthin.demo", "true",
            "thongthin.behind.proxy", "true",
            "thongthin.verify.per.minute", String.valueOf(LIMIT));

    private boolean started;

    @BeforeEach
    void serve() throws Exception {
        if (!started) {
            start(SETTINGS);
            awaitReady();
            started = true;
        }
    }

    /** So many that one is beyond the limit even where a new minute begins among them. */
    private static List<HttpResponse<String>> many(Stream<HttpResponse<String>> answers) {
        return answers.limit(2 * LIMIT + 1).toList();
    }

    private HttpResponse<String> get(Http visitor, String path, String address) {
        return visitor.get(path, "X-Forwarded-For", address);
    }

    private static HttpResponse<String> limited(List<HttpResponse<String>> answers) {
        long passed = answers.stream().filter(a -> a.statusCode() != 429).count();
        assertTrue(passed >= LIMIT, () -> passed + " passed");
        return answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing was limited"));
    }

    @Test
    void anAddressThatAsksTooOftenIsToldWhenToComeBack() {
        for (String language : List.of("th", "en")) {
            Http visitor = visitor();
            visitor.take("language", language);
            HttpResponse<String> refused = limited(many(
                    Stream.generate(() -> get(visitor, UNKNOWN, "198.51.100." + (language.equals("th") ? 1 : 2)))));
            int wait = refused.headers()
                    .firstValue("Retry-After")
                    .map(Integer::valueOf)
                    .orElseThrow();
            assertTrue(wait >= 1 && wait <= 60, () -> "Retry-After: " + wait);
            String title = Texts.of("platform", "problem.TooManyRequests.title", Locale.forLanguageTag(language));
            assertTrue(refused.body().contains("<h1>" + title + "</h1>"), refused.body());
            assertTrue(refused.body().contains("lang=\"" + language + "\""), refused.body());
        }
    }

    @Test
    void theFormCountsAsTheAddressDoes() {
        Http visitor = visitor();
        Map<String, String> form =
                Http.hidden(get(visitor, "/verify", "198.51.100.30").body());
        form.put("verify", "verify");
        form.put("verify:go", "");
        form.put("verify:serial", "SO-2569-999999");
        form.put("verify:check", "ZZZZZZZZ");
        limited(many(Stream.generate(
                () -> visitor.post("/verify", form, "Origin", Suite.address(), "X-Forwarded-For", "198.51.100.31"))));
    }

    @Test
    void othersAndOtherPagesAreNotLimited() {
        Http visitor = visitor();
        limited(many(Stream.generate(() -> get(visitor, "/verify", "198.51.100.40"))));
        assertEquals(200, get(visitor, "/verify", "198.51.100.41").statusCode());
        IntStream.rangeClosed(0, 2 * LIMIT).forEach(i -> {
            assertEquals(200, get(visitor, "/", "198.51.100.40").statusCode());
            assertEquals(200, get(visitor, "/privacy", "198.51.100.40").statusCode());
        });
    }

    @Test
    void searchEnginesKeepNothingButTheLandingPageAndTheNotice() {
        Http visitor = visitor();
        List<HttpResponse<String>> refused = many(Stream.generate(() -> get(visitor, UNKNOWN, "198.51.100.50")));
        for (HttpResponse<String> answer : List.of(
                get(visitor, "/verify", "198.51.100.51"),
                get(visitor, UNKNOWN, "198.51.100.51"),
                limited(refused),
                visitor.get("/login"),
                visitor.get("/no/such/page"),
                visitor.get("/api/v1/session"))) {
            assertEquals(
                    List.of("noindex, nofollow"),
                    answer.headers().allValues("X-Robots-Tag"),
                    answer.uri().toString());
        }
        for (String path : List.of("/", "/privacy")) {
            assertTrue(visitor.get(path).headers().firstValue("X-Robots-Tag").isEmpty(), path);
        }
        // what is not to be kept must be seen, or the address alone is kept
        assertTrue(!visitor.get("/robots.txt").body().contains("Disallow: /"));
    }
}
