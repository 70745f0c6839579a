package org.thongthin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.thongthin.launcher.CannotStart;
import org.thongthin.launcher.Database;

/** Starts a fresh database before the one-server suite and stops it after; arquillian.xml reads what it sets. */
public class SuiteDatabase implements LauncherSessionListener {

    private Database database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Suite.isOneServer() || System.getProperty("it.db.url") != null) {
            return;
        }
        try {
            empty(Suite.data());
            empty(Suite.build().resolve("screenshots"));
            empty(Suite.build().resolve("it-data/profiles"));
            database = new Database(Suite.databasePrograms(), Suite.data().resolve("mariadb"), freePort());
            database.start();
            System.setProperty("it.db.url", database.url());
            System.setProperty("it.db.password", database.password());
            Path server = Suite.data().resolve("server");
            Files.createDirectories(server.resolve("deployments"));
            System.setProperty("it.server", server.toString());
            System.setProperty("it.port.offset", String.valueOf(Suite.portOffset()));
            System.setProperty("it.management.port", String.valueOf(9990 + Suite.portOffset()));
        } catch (CannotStart | IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (database != null) {
                database.stop();
            }
        } catch (CannotStart e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    public static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the folder with all that an earlier run left there. */
    public static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
