package org.thongthin.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.thongthin.launcher.Database;
import org.thongthin.launcher.Server;
import org.thongthin.testing.Suite;
import org.thongthin.testing.TestEar;

/**
 * {@code bash .dev/benchmark [-Dfactor=0.1] [-Dseconds=8] [-Dwarmup=4] [-Dconnections=1,16,64] [-Druns=3] [-Djourneys=home,lesson]
 * [-Dsessions=200]}: at the middle number of connections so many runs, of which the median is told. The data of a factor is kept and used again until it is deleted; the report lies in {@code ear/target/benchmark}.
 */
public final class Benchmark {

    /** Beside those of the tests and of a running product. */
    private static final int DATABASE_PORT = 3907;

    private static final int PORT_OFFSET = 600;

    private static final int HR_USERS = 16;
    private static final int OVERLOAD_USERS = 320;

    /** As production would: both compilers, a collector for short pauses, room for 2,000 sessions. */
    private static final String JAVA =
            "-Xms1g -Xmx2g -XX:+UseG1GC -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true "
                    + "-Djboss.modules.system.pkgs=org.jboss.byteman";

    /** The README's advice for production: the data that is worked with fits into memory; each commit is flushed, as always. */
    private static final String[] DATABASE = {"--innodb-buffer-pool-size=4G", "--innodb-log-file-size=1G"};

    private static final Map<String, Integer> MIX = Map.of(
            "home",
            3,
            "catalogue",
            1,
            "course",
            2,
            "lesson",
            8,
            "quiz start",
            1,
            "save answer",
            12,
            "review",
            1,
            "certificate PDF",
            1,
            "verify",
            1);

    private final Volume volume = new Volume(Double.parseDouble(System.getProperty("factor", "0.1")));
    private final List<Integer> connections = Stream.of(
                    System.getProperty("connections", "1,16,64").split(","))
            .map(Integer::valueOf)
            .toList();
    private final List<String> chosen = Stream.of(
                    System.getProperty("journeys", "").split(","))
            .filter(name -> !name.isBlank())
            .toList();
    private final int seconds = Integer.getInteger("seconds", 8);
    private final int warmup = Integer.getInteger("warmup", 4);
    private final Path data = Path.of(System.getProperty("data", ".data/benchmark"), "factor-" + volume.factor())
            .toAbsolutePath();
    private final int runs = Integer.getInteger("runs", 1);
    private final Acknowledged acknowledged = new Acknowledged();
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
            new Generator(volume, report::say).renew(connection);
            long begin = System.nanoTime();
            start(server, settings(database));
            report.fact("start of the server to ready", "%.1f s".formatted((System.nanoTime() - begin) / 1e9));
            try (ServerMemory memory = ServerMemory.of(server.pid())) {
                measure(
                        server,
                        database,
                        new Processes(server.pid(), database.pid(), connection, memory),
                        connection,
                        memory);
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

    private void measure(
            Server server, Database database, Processes processes, Connection connection, ServerMemory memory)
            throws Exception {
        report.fact("factor", String.valueOf(volume.factor()));
        report.fact("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        report.fact("CPU of one password hash", "%.1f ms".formatted(Ceilings.passwordHash()));
        Country country = new Country(volume);
        AtomicInteger nextOfficer = new AtomicInteger();
        List<Journey> journeys = new ArrayList<>(new Ceilings(database.url(), database.password()).all());
        journeys.addAll(new LearnerJourneys(country, nextOfficer).all());
        journeys.addAll(new QuizJourneys(country, nextOfficer, acknowledged).all());
        journeys.addAll(new PaperJourneys(connection).all());
        journeys.addAll(new HrJourneys(connection).all());
        Load load = new Load(server.address(), warmup, seconds);
        report.say(Report.heading());
        for (Journey journey : journeys) {
            if (chosen.isEmpty() || chosen.contains(journey.name())) {
                // the first time warms the server's compilers up and is not reported
                load.measure(journey.name(), List.of(journey), 4, processes);
                for (int users : connections) {
                    report.add(measured(load, journey, users, processes));
                }
                if (journey.name().startsWith("HR")) {
                    atHalf(server, journey);
                }
            }
        }
        if (chosen.isEmpty() || chosen.contains("mixed")) {
            together(server, load, processes, connection, mix(journeys));
            new Sessions(server.address(), country, nextOfficer).weigh(memory, report);
        }
        if (chosen.isEmpty() || chosen.contains("weight")) {
            weighPages(country.course(20, 14));
        }
        report.fact("server's resident memory at the end", "%.0f MB".formatted(processes.serverMegabytes()));
        report.fact("database's resident memory at the end", "%.0f MB".formatted(processes.databaseMegabytes()));
    }

    private void weighPages(String course) {
        List<String> pages = List.of(
                "/home", "/courses", "/courses/" + course, "/learn/" + course + "/m2/m2-kinds", "/certifications");
        for (Weight.Page page : Weight.of(Country.login(30), pages)) {
            report.fact(
                    "weight of " + page.path(),
                    "first visit %.0f kB in %d requests, later %.1f kB in %d"
                            .formatted(
                                    page.first() / 1024.0,
                                    page.firstRequests(),
                                    page.later() / 1024.0,
                                    page.laterRequests()));
        }
    }

    private Measured measured(Load load, Journey journey, int users, Processes processes) throws Exception {
        boolean middle = users == connections.get(connections.size() / 2);
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < (middle ? runs : 1); i++) {
            all.add(load.measure(journey.name(), List.of(journey), users, processes));
        }
        return Measured.middle(all);
    }

    /** How long HR waits when as many ask as the server could answer half the time. */
    private void atHalf(Server server, Journey journey) throws Exception {
        double half = report.mostPerSecond(journey.name()) / 2;
        report.fact(
                journey.name() + ", at half of saturation",
                new Overload(server.address(), HR_USERS)
                        .drive(List.of(journey), half, seconds)
                        .toString());
    }

    /** What the last days of an appraisal round are made of: mostly reading and answering. */
    private static List<Journey> mix(List<Journey> journeys) {
        List<Journey> mix = new ArrayList<>();
        MIX.forEach((name, weight) -> journeys.stream()
                .filter(journey -> journey.name().equals(name))
                .forEach(journey -> mix.addAll(Collections.nCopies(weight, journey))));
        Collections.shuffle(mix, new Random(7));
        return mix;
    }

    /** All at once up to saturation; then twice as much as that arrives, and it must come back to rest. */
    private void together(Server server, Load load, Processes processes, Connection database, List<Journey> mix)
            throws Exception {
        Measured saturated = load.measure("mixed", mix, 64, processes);
        report.add(saturated);
        long before = acknowledged.number();
        Overload overload = new Overload(server.address(), OVERLOAD_USERS);
        Overload.Outcome twice = overload.drive(mix, saturated.roundsPerSecond() * 2, 20);
        report.fact("mixed, at twice saturation", twice.toString());
        report.fact(
                "answers acknowledged meanwhile",
                (acknowledged.number() - before) + ", of these not in the database: " + acknowledged.lost(database));
        Overload.Outcome after = overload.drive(mix, saturated.roundsPerSecond() / 4, 5);
        report.fact("mixed, at a quarter of saturation right afterwards", after.toString());
    }
}
