package org.thongthin.assessment;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.thongthin.testing.Browser;
import org.thongthin.testing.Http;
import org.thongthin.testing.Screen;
import org.thongthin.testing.Suite;

/**
 * The tests of the browser's side of an attempt, {@code web/src/test/js/*.test.mjs}, in the browser that the other tests use. They run
 * by {@code node --test} as well.
 */
class QuizScriptsIT {

    private static final Path SOURCES =
            Suite.build().resolveSibling("../web/src").normalize();
    private static final Path TESTS = SOURCES.resolve("test/js");
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "js", "text/javascript", "mjs", "text/javascript");

    @TestFactory
    Stream<DynamicTest> tests() throws IOException {
        List<String> files = files();
        List<Map<String, Object>> results = run(files);
        assertTrue(
                results.stream()
                        .map(r -> r.get("file"))
                        .collect(Collectors.toSet())
                        .equals(Set.copyOf(files)),
                () -> "every one of " + files + " has tests");
        return results.stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.get("file") + " " + result.get("name"),
                        () -> assertNull(result.get("failure"), () -> String.valueOf(result.get("failure")))));
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".test.mjs"))
                    .sorted()
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> run(List<String> files) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", QuizScriptsIT::serve);
        server.start();
        try (Browser browser = Browser.on(Screen.DESK_TH)) {
            browser.driver()
                    .get("http://127.0.0.1:" + server.getAddress().getPort() + "/test/js/browser/index.html?file="
                            + String.join("&file=", files));
            Http.await("run", Duration.ofMinutes(2), () -> browser.script("return window.results") != null);
            return (List<Map<String, Object>>) browser.script("return window.results");
        } finally {
            server.stop(0);
        }
    }

    /** A file of the sources, as it is. */
    private static void serve(HttpExchange exchange) throws IOException {
        Path file =
                SOURCES.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
        String name = file.getFileName().toString();
        try (exchange) {
            if (!file.startsWith(SOURCES) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(name.replaceFirst(".*\\.", ""), "text/plain"));
            exchange.sendResponseHeaders(200, Files.size(file));
            Files.copy(file, exchange.getResponseBody());
        }
    }
}
