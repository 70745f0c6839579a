package org.thongthin.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.thongthin.people.service.AccountService;

/**
 * Fills a migrated database that holds the demonstration with a country of data: the same for the same factor, whenever and wherever
 * it is made. Written by statements that copy series of numbers, since millions of rows through entities would take hours.
 */
final class Generator {

    private static final List<String> PARTS =
            List.of("1-organisations", "2-people", "3-courses", "4-learning", "5-certification", "6-summaries");
    private static final String REPEAT = "-- repeat {chunks}\n";

    private final Volume volume;
    private final Consumer<String> progress;

    Generator(Volume volume, Consumer<String> progress) {
        this.volume = volume;
        this.progress = progress;
    }

    void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0, unique_checks = 0");
            for (String part : PARTS) {
                long begin = System.nanoTime();
                for (String sql : read(part).split(";\\s*\n")) {
                    run(statement, sql.strip());
                }
                progress.accept("%s in %.1f s".formatted(part, (System.nanoTime() - begin) / 1e9));
            }
        }
    }

    /** Takes away what an earlier run has left. */
    void renew(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            for (String sql : read("before-a-run").split(";\\s*\n")) {
                run(statement, sql.strip());
            }
        }
    }

    private void run(Statement statement, String sql) throws SQLException {
        if (sql.isEmpty()) {
            return;
        }
        String filled = volume.fill(sql).replace("{notice}", String.valueOf(AccountService.NOTICE_VERSION));
        int chunks = sql.contains(REPEAT) ? volume.chunks() : 1;
        int size = volume.people() / chunks;
        for (int chunk = 0; chunk < chunks; chunk++) {
            int through = chunk == chunks - 1 ? volume.people() : (chunk + 1) * size;
            statement.execute(filled.replace("{from}", String.valueOf(chunk * size + 1))
                    .replace("{through}", String.valueOf(through)));
        }
    }

    private static String read(String part) {
        try (InputStream in = Generator.class.getResourceAsStream("/benchmark/" + part + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
