package org.thongthin.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Suite;

/** What is compressed on the wire, and what is told to caches about it. */
class CompressionIT extends Journey {

    private static final String ATTEMPT = "/api/v1/attempts/1";
    private static final Pattern STATIC = Pattern.compile("/static/[^\"]+\\.(css|woff2)");

    private final Http http = new Http(Suite.address());

    @Test
    void textIsCompressedForWhoCanReadIt() {
        for (String path : List.of("/login", named("css"), ATTEMPT, "/verify/nothing-such")) {
            HttpResponse<String> compressed = http.get(path, "Accept-Encoding", "gzip");
            assertEquals(List.of("gzip"), compressed.headers().allValues("Content-Encoding"), path);
            assertEquals(List.of("Accept-Encoding"), compressed.headers().allValues("Vary"), path);
            HttpResponse<String> plain = http.get(path);
            assertEquals(List.of(), plain.headers().allValues("Content-Encoding"), path);
            assertEquals(List.of("Accept-Encoding"), plain.headers().allValues("Vary"), path);
        }
    }

    @Test
    void whatIsCompressedAlreadyIsSentAsItIs() {
        assertPlain(http.get(named("woff2"), "Accept-Encoding", "gzip"));
    }

    @Test
    void theFewBytesThatAcknowledgeAnAnswerAreSentAsTheyAre() {
        for (String call : List.of("/responses", "/keys", "/submission")) {
            assertPlain(http.call("POST", ATTEMPT + call, "{}", "Accept-Encoding", "gzip"));
        }
    }

    private static void assertPlain(HttpResponse<String> answer) {
        assertEquals(
                List.of(),
                answer.headers().allValues("Content-Encoding"),
                answer.uri().getPath());
        assertEquals(List.of(), answer.headers().allValues("Vary"), answer.uri().getPath());
    }

    /** The first file of the kind that the sign-in page names. */
    private String named(String kind) {
        Matcher file = STATIC.matcher(http.get("/login").body());
        return file.results()
                .filter(found -> found.group(1).equals(kind))
                .findFirst()
                .orElseThrow()
                .group();
    }
}
