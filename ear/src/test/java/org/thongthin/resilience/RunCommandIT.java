package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thongthin.launcher.Main;
import org.thongthin.testing.Http;
import org.thongthin.testing.Login;
import org.thongthin.testing.Suite;
import org.thongthin.testing.SuiteDatabase;

/** The run command from its start to Ctrl-C, twice on the same data. */
@Tag("own-server")
class RunCommandIT {

    private static final int OFFSET = 600;
    private static final String ADDRESS = "http://localhost:" + (8080 + OFFSET);
    private static final Login OFFICER = new Login(null, null, null, "officer007", "sathit-thongthin");

    @Test
    void itStartsSaysWhereAndForWhomAndStopsCleanlyKeepingTheData() throws Exception {
        Path data = Suite.data().resolve("RunCommandIT");
        SuiteDatabase.empty(data);

        List<String> first = runUntilReady(data, () -> {
            Http officer = new Http(ADDRESS);
            assertEquals(302, officer.signIn(OFFICER).statusCode());
            assertTrue(officer.get("/").body().contains("t-demo"), "marked as a demonstration");
        });
        assertTrue(
                first.stream().anyMatch(line -> line.matches("READY after [0-9.]+ s: " + ADDRESS)), first.toString());
        assertTrue(first.stream().anyMatch(line -> line.contains("officer001 … officer200")), first.toString());
        assertTrue(first.stream().anyMatch(line -> line.contains(OFFICER.password())), first.toString());
        assertEquals("Stopped. The data is kept.", first.get(first.size() - 1));
        assertFree(8080 + OFFSET);
        assertFree(3307 + OFFSET);

        runUntilReady(
                data,
                () -> assertEquals(302, new Http(ADDRESS).signIn(OFFICER).statusCode(), "the account is still there"));
    }

    private interface Use {
        void of() throws Exception;
    }

    /** What it said, line by line; it was told to stop as Ctrl-C does. */
    private static List<String> runUntilReady(Path data, Use use) throws Exception {
        List<String> said = new ArrayList<>();
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Dport.offset=" + OFFSET,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        Suite.build().toString(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = run.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith("READY")) {
                    use.of();
                } else if (line.startsWith("Stop with")) {
                    new ProcessBuilder("kill", "-INT", String.valueOf(run.pid()))
                            .start()
                            .waitFor();
                }
            }
            assertTrue(run.waitFor(60, TimeUnit.SECONDS), said.toString());
        } finally {
            run.destroy();
        }
        said.removeIf(String::isBlank);
        return said;
    }

    private static void assertFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(port, socket.getLocalPort());
        }
    }
}
