package org.thongthin.reporting.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code status_count}, and keeps in this node's memory what it has read for as long as the counts have not changed: each
 * reading first asks for their version. Summing up the provinces of the country reads 84,000 rows; asking for the version reads one.
 */
@ApplicationScoped
class KeptCounts {

    private static final int MOST_ROWS = 500_000;

    /** Parameters name the day, so that no day is answered with another's rows. */
    private record Asked(String text, Map<String, ?> parameters, long version) {}

    private final Cache<Asked, List<Object[]>> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((Asked asked, List<Object[]> rows) -> rows.size() + 1)
            .build();

    @Inject
    EntityManager entityManager;

    /** The rows of a statement that reads nothing but the counts; not to be changed by whoever gets them. */
    List<Object[]> rows(Sql sql, List<Sql.Column> columns) {
        // The version first: what is then read may be newer than it says, never older.
        long version = new Sql("select counted from status_day where id = 1", Map.of()).number(entityManager);
        Asked asked = new Asked(sql.text(), sql.parameters(), version);
        List<Object[]> rows = kept.getIfPresent(asked);
        if (rows == null) {
            rows = sql.rows(entityManager, columns);
            kept.put(asked, rows);
        }
        return rows;
    }
}
