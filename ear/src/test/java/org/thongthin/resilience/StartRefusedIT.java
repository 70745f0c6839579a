package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.launcher.Main;
import org.thongthin.testing.Suite;

/** Where the run command cannot start, it says why in one sentence. */
@Tag("own-server")
class StartRefusedIT {

    @TempDir
    Path folder;

    @Test
    void aPortThatIsInUseIsNamed() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int offset = busy.getLocalPort() - 8080;
            String said = launch("-Dport.offset=" + offset);
            assertTrue(said.startsWith("Port " + busy.getLocalPort() + " is in use: "), said);
        }
    }

    @Test
    void tooLittleDiskIsSaidBeforeAnythingIsWritten() throws Exception {
        String said = launch("-Ddisk.least=2000000000");
        assertTrue(said.startsWith("There is too little disk space: free at least 2000000000 MB"), said);
        try (var written = Files.list(folder.resolve("data"))) {
            assertEquals(0, written.count());
        }
    }

    @Test
    void aDataFolderThatCannotBeUsedIsNamed() throws Exception {
        Files.writeString(folder.resolve("data"), "a file lies where the folder should be");
        String said = launch();
        assertTrue(said.startsWith("The data folder " + folder.resolve("data") + " cannot be used"), said);
    }

    @Test
    void anOldJavaIsRefusedBeforeTheBuild() throws Exception {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho '    java.specification.version = 11' >&2\n");
        assertTrue(java.toFile().setExecutable(true));
        String said = run(
                List.of(
                        "bash",
                        Suite.build().resolve("../../.dev/run").normalize().toString()),
                Map.of("JAVA_HOME", folder.resolve("jdk").toString()));
        assertEquals("Java 11 is too old: Thongthin needs a JDK 17 or newer.", said);
    }

    @Test
    void aMissingJavaIsSaid() throws Exception {
        String said = run(
                List.of(
                        "bash",
                        Suite.build().resolve("../../.dev/run").normalize().toString()),
                Map.of("JAVA_HOME", folder.resolve("nothing").toString()));
        assertEquals("Java was not found: install a JDK 17 or newer, or set JAVA_HOME.", said);
    }

    private String launch(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                Suite.build().toString(),
                folder.resolve("data").toString()));
        return run(command, Map.of());
    }

    /** What the command said, which must be one line, and it must have failed. */
    private static String run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(1, process.waitFor(), said);
        assertEquals(1, said.lines().count(), said);
        return said;
    }
}
