package org.thongthin.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One WildFly with the EAR, in a base directory of its own, so that several can run from one provisioned server. */
public class Server {

    /** The first compiler alone halves the start; right for trying out and for tests, not for production. */
    private static final String FOR_TRYING_OUT =
            "-Xms256m -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto "
                    + "-Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Djboss.modules.system.pkgs=org.jboss.byteman";

    private final Path home;
    private final Path base;
    private final Path ear;
    private final int portOffset;
    private String javaOptions = FOR_TRYING_OUT;
    private Process process;

    /** @param portOffset added to every port of the server: 0 serves on 8080 */
    public Server(Path home, Path base, Path ear, int portOffset) {
        this.home = home;
        this.base = base;
        this.ear = ear;
        this.portOffset = portOffset;
    }

    /** Other options of the JVM than those for trying out. */
    public Server with(String options) {
        javaOptions = options;
        return this;
    }

    /** The process that is the server, not the script that waits for it. */
    public long pid() {
        List<ProcessHandle> below = descendants();
        return below.get(below.size() - 1).pid();
    }

    /** Starts the process; it is not ready yet. Configuration and deployment are laid anew, so nothing stale is served. */
    public void start(Map<String, String> settings) throws CannotStart {
        try {
            lay();
            List<String> command =
                    new ArrayList<>(List.of(home.resolve("bin/standalone.sh").toString()));
            command.add("-Djboss.server.base.dir=" + base);
            command.add("-Djboss.socket.binding.port-offset=" + portOffset);
            // Without it a stop cuts the requests under way; they have this many seconds to end.
            command.add("-Dorg.wildfly.sigterm.suspend.timeout=15");
            settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS", javaOptions);
            builder.redirectErrorStream(true);
            builder.redirectOutput(base.resolve("console.log").toFile());
            process = builder.start();
        } catch (IOException e) {
            throw new CannotStart("The server could not be laid out in " + base + ": " + e.getMessage(), e);
        }
    }

    private void lay() throws IOException {
        delete(base.resolve("configuration"));
        delete(base.resolve("deployments"));
        delete(base.resolve("tmp"));
        delete(base.resolve("log"));
        Path from = home.resolve("standalone/configuration");
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = base.resolve("configuration").resolve(file.getFileName());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.createDirectories(base.resolve("deployments"));
        Files.copy(ear, base.resolve("deployments/thongthin.ear"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    public String address() {
        return "http://localhost:" + (8080 + portOffset);
    }

    /** Waits until the application answers that it is ready, or that it never will be. */
    public void awaitReady(Duration most) throws CannotStart, InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new CannotStart("The server stopped while starting; see " + base.resolve("console.log"));
            }
            String health = health();
            if (health.contains("\"UP\"")) {
                return;
            }
            if (health.contains("\"FAILED\"")) {
                throw new CannotStart(
                        "The application cannot start; the reason is in " + base.resolve("log/server.log"));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new CannotStart("The server was not ready in time; see " + base.resolve("console.log"));
    }

    /** What the application says of itself; empty while nobody answers. */
    private String health() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(address() + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            try (InputStream body =
                    connection.getResponseCode() == 200 ? connection.getInputStream() : connection.getErrorStream()) {
                return body == null ? "" : new String(body.readAllBytes(), UTF_8);
            }
        } catch (IOException notYet) {
            return "";
        }
    }

    /** Asks it to stop, so that requests under way end; after half a minute ends it. */
    public void stop() throws InterruptedException {
        if (process != null && process.isAlive()) {
            descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }

    /** SIGKILL, as a power cut would. */
    public void kill() throws InterruptedException {
        descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    /** standalone.sh waits for the JVM that is the server: a signal must reach both. */
    private List<ProcessHandle> descendants() {
        return process.descendants().toList();
    }

    public int awaitExit() throws InterruptedException {
        return process.waitFor();
    }

    public Path console() {
        return base.resolve("console.log");
    }
}
