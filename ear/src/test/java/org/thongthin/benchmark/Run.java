package org.thongthin.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.thongthin.launcher.Database;

/** What is measured of a server between its start and its stop. */
final class Run {

    private static final int WARM_UP_USERS = 2;
    private static final int MOST_WARM_UPS = 3;
    private static final double STILL_COMPILING = 0.05;
    private static final int HR_USERS = 16;
    private static final int MIXED_USERS = 64;
    private static final int OVERLOAD_USERS = 320;

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

    private final List<Integer> connections =
            listed("connections", "1,16,64").stream().map(Integer::valueOf).toList();
    private final int middle = connections.get(connections.size() / 2);
    private final List<String> chosen = listed("journeys", "");
    private final int seconds = Integer.getInteger("seconds", 5);
    private final int warmup = Integer.getInteger("warmup", 5);

    private final String address;
    private final Connection connection;
    private final Processes processes;
    private final Report report;
    private final Country country;
    private final AtomicInteger nextOfficer = new AtomicInteger();
    private final Acknowledged acknowledged = new Acknowledged();
    private final Journey quizStart;
    private final List<Journey> journeys;

    Run(String address, Database database, Connection connection, Processes processes, Volume volume, Report report)
            throws IOException {
        this.address = address;
        this.connection = connection;
        this.processes = processes;
        this.report = report;
        this.country = new Country(volume);
        QuizJourneys quizzes = new QuizJourneys(country, nextOfficer, acknowledged);
        this.quizStart = quizzes.endlessStart();
        this.journeys = Stream.of(
                        new Ceilings(database.url(), database.password()).all(),
                        new LearnerJourneys(country, nextOfficer).all(),
                        quizzes.all(),
                        new PaperJourneys(connection).all(),
                        new HrJourneys(connection).all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> listed(String property, String otherwise) {
        return Stream.of(System.getProperty(property, otherwise).split(","))
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** @param everything not only each journey at the middle number of connections */
    void measure(boolean everything) throws Exception {
        List<Journey> wanted =
                journeys.stream().filter(journey -> isWanted(journey.name())).toList();
        try (ReadyUsers users = new ReadyUsers(address)) {
            // What journeys share is compiled before the first of them is measured, which would pay for it otherwise.
            for (Journey journey : wanted) {
                warmUp(journey.name(), users.of(journey));
            }
            report.say(Report.heading());
            for (Journey journey : wanted) {
                alone(journey, users, everything);
            }
            if (isWanted("mixed")) {
                Users mixed = users.of("mixed", mix());
                warmThrough("mixed", () -> mixed, MIXED_USERS);
                report.add(Load.measure("mixed", mixed, MIXED_USERS, seconds, processes));
                if (everything) {
                    tooMuch(mixed);
                }
            }
        }
        if (everything) {
            atTheEnd();
        }
    }

    /** With few users: many would leave the compilers, which are threads beside them, hardly a core to work on. */
    private void warmUp(String name, Users users) throws Exception {
        Load.measure(name, users, WARM_UP_USERS, warmup, processes);
    }

    /** Until the compilers have hardly anything left to do: by few users, then by many, under whom other ways through the code are hot. */
    private void warmThrough(String name, Supplier<Users> users, int many) throws Exception {
        for (int number : List.of(WARM_UP_USERS, many)) {
            Measured warm = null;
            for (int i = 0; i < MOST_WARM_UPS && (warm == null || warm.compiling() > STILL_COMPILING); i++) {
                warm = Load.measure(name, users.get(), number, warmup, processes);
            }
        }
    }

    private void alone(Journey journey, ReadyUsers users, boolean everything) throws Exception {
        warmThrough(journey.name(), () -> users.of(journey), middle);
        for (int number : everything ? connections : List.of(middle)) {
            report.add(Load.measure(journey.name(), users.of(journey), number, seconds, processes));
        }
        // How long HR waits when as many ask as the server could answer half the time.
        if (everything && journey.name().startsWith("HR")) {
            double half = report.mostPerSecond(journey.name()) / 2;
            report.fact(
                    journey.name() + ", at half of saturation",
                    Overload.drive(users.of(journey), HR_USERS, half, seconds * 2)
                            .toString());
        }
    }

    private void atTheEnd() throws Exception {
        if (isWanted("sessions")) {
            new Sessions(address, country, nextOfficer).weigh(processes.memory(), report);
        }
        if (isWanted("weight")) {
            weighPages(country.course(20, 14));
        }
        report.fact("server's resident memory at the end", "%.0f MB".formatted(processes.serverMegabytes()));
        report.fact("database's resident memory at the end", "%.0f MB".formatted(processes.databaseMegabytes()));
    }

    private boolean isWanted(String name) {
        return chosen.isEmpty() || chosen.contains(name);
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

    /** What the last days of an appraisal round are made of: mostly reading and answering. */
    private List<Journey> mix() {
        List<Journey> mix = new ArrayList<>();
        journeys.stream()
                .filter(journey -> MIX.containsKey(journey.name()))
                .map(journey -> journey.name().equals(quizStart.name()) ? quizStart : journey)
                .forEach(journey -> mix.addAll(Collections.nCopies(MIX.get(journey.name()), journey)));
        Collections.shuffle(mix, new Random(7));
        return mix;
    }

    /** Twice as much as can be answered arrives, and it must come back to rest. */
    private void tooMuch(Users mixed) throws Exception {
        double saturated = report.mostPerSecond("mixed");
        long before = acknowledged.number();
        report.fact(
                "mixed, at twice saturation",
                Overload.drive(mixed, OVERLOAD_USERS, saturated * 2, 20).toString());
        report.fact(
                "answers acknowledged meanwhile",
                (acknowledged.number() - before) + ", of these not in the database: " + acknowledged.lost(connection));
        report.fact(
                "mixed, at a quarter of saturation right afterwards",
                Overload.drive(mixed, OVERLOAD_USERS, saturated / 4, 5).toString());
    }
}
