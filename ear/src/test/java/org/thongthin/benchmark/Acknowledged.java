package org.thongthin.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The answers that the server said it had stored: whether they are in the database is looked up there, one by one. */
final class Acknowledged {

    private record Writer(String attempt, String client) {}

    private final Map<Writer, BitSet> counters = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();

    /** Called by the one thread that writes as this client. */
    void add(String attempt, String client, int counter) {
        counters.computeIfAbsent(new Writer(attempt, client), writer -> new BitSet())
                .set(counter);
        number.incrementAndGet();
    }

    long number() {
        return number.get();
    }

    /** How many of them the database does not have. */
    long lost(Connection database) throws SQLException {
        long lost = 0;
        try (PreparedStatement stored =
                database.prepareStatement("select counter from response where attempt_id = ? and client = ?")) {
            for (Map.Entry<Writer, BitSet> written : counters.entrySet()) {
                stored.setLong(1, Long.parseLong(written.getKey().attempt()));
                stored.setString(2, written.getKey().client());
                BitSet missing = (BitSet) written.getValue().clone();
                try (ResultSet rows = stored.executeQuery()) {
                    while (rows.next()) {
                        missing.clear(rows.getInt(1));
                    }
                }
                lost += missing.cardinality();
            }
        }
        return lost;
    }
}
