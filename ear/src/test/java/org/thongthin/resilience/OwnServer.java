package org.thongthin.resilience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.launcher.CannotStart;
import org.thongthin.launcher.Database;
import org.thongthin.launcher.Server;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Http;
import org.thongthin.testing.Suite;
import org.thongthin.testing.SuiteDatabase;
import org.thongthin.testing.TestEar;

/**
 * A server and an empty database of the test class's own, started by the product's launcher. Methods of the class run one after
 * the other on the same data; one that needs the server calls {@link #running} or starts it as it likes.
 */
@Tag("own-server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OwnServer {

    private static final Duration START = Duration.ofMinutes(3);

    protected final Given given = GivenFromOutside.given(Given.class);

    private final int databasePort = SuiteDatabase.freePort();
    private Path data;
    private Database database;
    private Server server;
    private Map<String, String> runsWith;

    @BeforeAll
    void lay() throws IOException, CannotStart {
        data = Suite.data().resolve(getClass().getSimpleName());
        SuiteDatabase.empty(data);
        Files.createDirectories(data);
        server =
                new Server(Suite.build().resolve("server"), data.resolve("server"), TestEar.file(), Suite.portOffset());
        startDatabase();
    }

    @AfterAll
    void end() throws CannotStart, InterruptedException {
        try {
            server.stop();
        } finally {
            database.stop();
        }
    }

    /** Goes on with the server as it runs, or starts it as a demonstration. */
    protected void running() throws CannotStart, IOException, InterruptedException {
        Map<String, String> demonstration = Map.of("thongthin.demo", "true");
        if (!demonstration.equals(runsWith)) {
            start(demonstration);
            server.awaitReady(START);
        }
    }

    /** Starts the server with these settings, stopping the one that runs; it is not ready yet. */
    protected void start(Map<String, String> settings) throws CannotStart, IOException, InterruptedException {
        stop();
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("thongthin.db.url", database.url());
        all.put("thongthin.db.password", database.password());
        server.start(all);
        runsWith = settings;
    }

    protected void awaitReady() throws CannotStart, InterruptedException {
        server.awaitReady(START);
    }

    /** Asks the server to stop and waits until it has. */
    protected void stop() throws InterruptedException {
        server.stop();
        runsWith = null;
    }

    /** As a power cut would. */
    protected void kill() throws InterruptedException {
        server.kill();
        runsWith = null;
    }

    protected void startDatabase() throws CannotStart {
        database = new Database(Suite.databasePrograms(), data.resolve("mariadb"), databasePort);
        database.start();
    }

    protected void stopDatabase() throws CannotStart {
        database.stop();
    }

    /** As the application itself is connected. */
    protected Connection connection() throws IOException, SQLException {
        return DriverManager.getConnection(database.url(), "thongthin", database.password());
    }

    /** Everything that the server wrote since it was last started. */
    protected String log() throws IOException {
        return Files.readString(server.console());
    }

    protected boolean logged(String text) {
        try {
            return log().contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server writes for machines: one JSON object a line. */
    protected Path logFile() {
        return data.resolve("server/log/server.log");
    }

    /** Somebody without a session. */
    protected Http visitor() {
        return new Http(Suite.address());
    }
}
