package org.thongthin.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thongthin.launcher.Database;
import org.thongthin.launcher.Server;
import org.thongthin.testing.Suite;
import org.thongthin.testing.TestEar;

/**
 * {@code bash .dev/benchmark [-Dfactor=0.1] [-Druns=3] [-Dseconds=5] [-Dwarmup=5] [-Dconnections=1,16,64] [-Djourneys=home,lesson]
 * [-Dsessions=2000]}. A run is a start of the server: the first one measures everything, the later ones each journey at the middle number
 * of connections, and the median is told. The data of a factor is kept and used again until it is deleted; the report lies in
 * {@code ear/target/benchmark}.
 */
public final class Benchmark {

    /** Beside those of the tests and of a running product. */
    private static final int DATABASE_PORT = 3907;

    private static final int PORT_OFFSET = 600;

    /** As production would: both compilers, a collector for short pauses, room for 2,000 sessions. */
    private static final String JAVA =
            "-Xms1g -Xmx2g -XX:+UseG1GC -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true "
                    + "-Djboss.modules.system.pkgs=org.jboss.byteman";

    /** The README's advice for production: the data that is worked with fits into memory; each commit is flushed, as always. */
    private static final String[] DATABASE = {"--innodb-buffer-pool-size=4G", "--innodb-log-file-size=1G"};

    private final Volume volume = new Volume(Double.parseDouble(System.getProperty("factor", "0.1")));
    private final Path data = Path.of(System.getProperty("data", ".data/benchmark"), "factor-" + volume.factor())
            .toAbsolutePath();
    private final int runs = Integer.getInteger("runs", 3);
    private final Report report = new Report();

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty(Suite.PORT_OFFSET, String.valueOf(PORT_OFFSET));
        new Benchmark().run();
    }

    private void run() throws Exception {
        Files.createDirectories(data);
        Database database = new Database(
                        data.resolve("../mariadb-programs").normalize(), data.resolve("mariadb"), DATABASE_PORT)
                .with(DATABASE);
        Server server = new Server(
                        Suite.build().resolve("server"), data.resolve("server"), TestEar.withCeilings(), PORT_OFFSET)
                .with(JAVA);
        database.start();
        try (Connection connection = DriverManager.getConnection(database.url(), "thongthin", database.password())) {
            generate(connection, server, settings(database));
            report.fact("factor", String.valueOf(volume.factor()));
            report.fact("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
            report.fact("CPU of one password hash", "%.1f ms".formatted(Ceilings.passwordHash()));
            report.fact("a random read of memory", "%.1f ns".formatted(Ceilings.randomRead()));
            for (int run = 1; run <= runs; run++) {
                new Generator(volume, report::say).renew(connection);
                report.fact("database at rest after, run " + run, "%.0f s".formatted(Usage.awaitRest(database.pid())));
                long begin = System.nanoTime();
                start(server, settings(database));
                report.fact(
                        "start of the server to ready, run " + run,
                        "%.1f s".formatted((System.nanoTime() - begin) / 1e9));
                try (ServerMemory memory = ServerMemory.of(server.pid())) {
                    Processes processes = new Processes(server.pid(), database.pid(), connection, memory);
                    new Run(server.address(), database, connection, processes, volume, report).measure(run == 1);
                }
                server.stop();
            }
        } finally {
            server.stop();
            database.stop();
        }
        report.write(Suite.build().resolve("benchmark"));
    }

    private Map<String, String> settings(Database database) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("thongthin.db.url", database.url());
        settings.put("thongthin.db.password", database.password());
        settings.put("thongthin.files.dir", data.resolve("files").toString());
        settings.put("thongthin.demo", "true");
        settings.put("thongthin.verify.per.minute", "1000000000");
        return settings;
    }

    /** Once a factor: the server makes the tables and the demonstration, the generator all else. */
    private void generate(Connection connection, Server server, Map<String, String> settings) throws Exception {
        Path done = data.resolve("generated");
        if (Files.exists(done)) {
            return;
        }
        start(server, settings);
        server.stop();
        long begin = System.nanoTime();
        new Generator(volume, text -> report.say("  " + text)).fill(connection);
        String took = "%.0f s".formatted((System.nanoTime() - begin) / 1e9);
        Files.writeString(done, took);
        report.fact("data made in", took);
        // Whoever runs this product sums up once; the start that is measured finds it done.
        begin = System.nanoTime();
        start(server, settings);
        server.stop();
        report.fact("first start with these data", "%.0f s".formatted((System.nanoTime() - begin) / 1e9));
    }

    private static void start(Server server, Map<String, String> settings) throws Exception {
        server.start(settings);
        server.awaitReady(Duration.ofMinutes(60));
    }
}
