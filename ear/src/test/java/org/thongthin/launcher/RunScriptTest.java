package org.thongthin.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.testing.Suite;

/** When {@code .dev/run} builds: Maven and Java are stand-ins that write down what they were asked. */
class RunScriptTest {

    private static final Path SOURCE = Path.of("ejb/src/main/java/Service.java");

    @TempDir
    Path tree;

    @BeforeEach
    void aTreeThatWasNeverBuilt() throws IOException {
        write(".dev/run", Files.readString(Suite.build().resolve("../../.dev/run")));
        for (String part : List.of("pom.xml", ".mvn/jvm.config", "persistence/pom.xml", "web/pom.xml", "ear/pom.xml")) {
            write(part, part);
        }
        write("ear/src/main/cli/web.cli", "a script");
        write("ear/src/main/server/module.xml", "a module");
        write(SOURCE.toString(), "class Service {}");
        program(
                "jdk/bin/java",
                "case \"$*\" in *-version*) echo 'java.specification.version = 17' >&2;;" + " *) echo launched;; esac");
        program("jdk/bin/javac", "exit 0");
        program(
                "bin/mvn",
                "echo \"built $*\"; mkdir -p ear/target/server/bin ear/target; touch ear/target/thongthin.ear;"
                        + " echo path > ear/target/launcher.classpath; cd ear/target/server/bin; touch standalone.sh;"
                        + " chmod +x standalone.sh");
    }

    @Test
    void whatIsUnchangedIsNotBuiltAgain() throws Exception {
        assertTrue(builds());
        assertFalse(builds());
    }

    @Test
    void aChangedSourceIsNeverServedStale() throws Exception {
        builds();
        write(SOURCE.toString(), "class Service { int changed; }");
        assertTrue(builds(), "a changed file");
        assertFalse(builds());
        write("web/src/main/webapp/new.xhtml", "<html/>");
        assertTrue(builds(), "a new file");
        Files.delete(tree.resolve(SOURCE));
        assertTrue(builds(), "a file that is gone");
        Files.delete(tree.resolve("ear/target/thongthin.ear"));
        assertTrue(builds(), "what was built is gone");
    }

    @Test
    void whatWasBuiltOfAFileThatIsGoneIsGoneToo() throws Exception {
        builds();
        write("ejb/target/classes/Service.class", "of a service");
        write("web/src/main/webapp/new.xhtml", "<html/>");
        builds();
        assertTrue(Files.exists(tree.resolve("ejb/target/classes/Service.class")), "nothing is gone");
        Files.delete(tree.resolve(SOURCE));
        builds();
        assertFalse(Files.exists(tree.resolve("ejb/target/classes/Service.class")));
    }

    @Test
    void aBuildThatFailedIsTriedAgain() throws Exception {
        builds();
        write(SOURCE.toString(), "class Service {");
        program("bin/mvn", "echo built badly; exit 1");
        for (int time = 1; time <= 2; time++) {
            String said = run();
            assertTrue(said.contains("built badly"), said);
            assertTrue(said.endsWith("The build failed; the lines above say where."), said);
            assertFalse(said.contains("launched"), said);
        }
    }

    @Test
    void theServerIsProvisionedAgainOnlyWhenItIsMadeOfOtherThings() throws Exception {
        assertTrue(run().contains("-Dserver.again=true"));
        write(SOURCE.toString(), "class Service { int changed; }");
        assertTrue(run().contains("-Dserver.again=false"));
        write("ear/src/main/cli/web.cli", "another script");
        assertTrue(run().contains("-Dserver.again=true"));
    }

    private boolean builds() throws Exception {
        String said = run();
        assertTrue(said.endsWith("launched"), said);
        return said.contains("built -B");
    }

    private String run() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("bash", tree.resolve(".dev/run").toString()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", tree.resolve("jdk").toString());
        builder.environment().merge("PATH", tree.resolve("bin") + ":", (path, first) -> first + path);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(said.endsWith("launched") ? 0 : 1, process.waitFor(), said);
        return said;
    }

    private void program(String name, String body) throws IOException {
        write(name, "#!/bin/sh\n" + body + "\n");
        assertTrue(tree.resolve(name).toFile().setExecutable(true));
    }

    private void write(String name, String text) throws IOException {
        Path file = tree.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
