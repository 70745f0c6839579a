package org.thongthin.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The run command: {@code Main BUILD DATA}, the folder of the build (EAR and server) and the folder that keeps the data between
 * starts. Every {@code thongthin.*} system property is passed on to the server.
 */
public final class Main {

    /** Megabytes that must be free: the unpacked database programs and its log files take about that. */
    private static final int LEAST_DISK = Integer.getInteger("disk.least", 600);

    private static final int DATABASE_PORT = 3307;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new Main()
                .run(
                        Path.of(arguments[0]).toAbsolutePath(),
                        Path.of(arguments[1]).toAbsolutePath()));
    }

    private int run(Path build, Path data) {
        int offset = Integer.getInteger("port.offset", 0);
        Database database =
                new Database(data.resolve("mariadb-programs"), data.resolve("mariadb"), DATABASE_PORT + offset);
        Server server =
                new Server(build.resolve("server"), data.resolve("server"), build.resolve("thongthin.ear"), offset);
        try {
            check(data, offset);
            // Both at once: the server needs the database only when it comes to migrate.
            server.start(settings(data, database, server));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, database)));
            database.start();
            server.awaitReady(Duration.ofMinutes(3));
            greet(server, data);
            return server.awaitExit();
        } catch (CannotStart e) {
            out.println(e.getMessage());
            return 1;
        } catch (IOException e) {
            out.println("The data folder " + data + " cannot be used: " + e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void check(Path data, int offset) throws CannotStart, IOException {
        Files.createDirectories(data);
        if (Files.getFileStore(data).getUsableSpace() / (1024 * 1024) < LEAST_DISK) {
            throw new CannotStart(
                    "There is too little disk space: free at least " + LEAST_DISK + " MB where " + data + " lies.");
        }
        for (int port : new int[] {8080 + offset, 9990 + offset, DATABASE_PORT + offset}) {
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                probe.setReuseAddress(true);
            } catch (IOException busy) {
                throw new CannotStart("Port " + port
                        + " is in use: stop the program that holds it, or start with another offset (bash .dev/run"
                        + " -Dport.offset=100).");
            }
        }
    }

    private static Map<String, String> settings(Path data, Database database, Server server) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("thongthin.db.url", database.url());
        settings.put("thongthin.db.user", "thongthin");
        settings.put("thongthin.db.password", database.password());
        settings.put("thongthin.files.dir", data.resolve("files").toString());
        settings.put("thongthin.public.url", server.address());
        settings.put("thongthin.demo", "true");
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("thongthin."))
                .forEach(name -> settings.put(name, System.getProperty(name)));
        return settings;
    }

    private void stop(Server server, Database database) {
        try {
            server.stop();
            database.stop();
            out.println("Stopped. The data is kept.");
        } catch (CannotStart e) {
            out.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void greet(Server server, Path data) throws IOException {
        long since = Long.getLong("started.at", System.currentTimeMillis());
        out.printf("%nREADY after %.1f s: %s%n%n", (System.currentTimeMillis() - since) / 1000.0, server.address());
        Path accounts = data.resolve("files/demonstration-accounts.txt");
        if (Files.exists(accounts)) {
            out.println(Files.readString(accounts));
        }
        out.println("Log: " + server.console());
        out.println("Stop with Ctrl-C.");
    }
}
