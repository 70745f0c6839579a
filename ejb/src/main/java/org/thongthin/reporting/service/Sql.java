package org.thongthin.reporting.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.thongthin.platform.service.NativeWrite;

/** A native statement with its parameters. Public so that plans can be proved. */
public record Sql(String text, Map<String, ?> parameters) {

    /** What is written here is cached by nobody: any name will do. */
    private static final String SUMMARIES = "summaries";

    private static final int FETCHED = 500;

    /** A column of the result and the type that it is read as. */
    record Column(String name, Class<?> type) {}

    /** The rows, read as these columns, which are all of the statement. */
    List<Object[]> rows(EntityManager entityManager, List<Column> columns) {
        return read(entityManager, columns).getResultList();
    }

    /** Gives each row as it comes from the database: however many there are, only some are held at once. */
    void each(EntityManager entityManager, List<Column> columns, Consumer<Object[]> consumer) {
        // without a size to fetch, the driver reads all rows before it gives the first
        NativeQuery<Object[]> query = read(entityManager, columns).setFetchSize(FETCHED);
        try (Stream<Object[]> rows = query.getResultStream()) {
            rows.forEach(consumer);
        }
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Object[]> read(EntityManager entityManager, List<Column> columns) {
        NativeQuery<Object[]> query = filled(entityManager).unwrap(NativeQuery.class);
        columns.forEach(column -> query.addScalar(column.name(), column.type()));
        return query;
    }

    /** Of a statement that gives one number. */
    long number(EntityManager entityManager) {
        return ((Number) filled(entityManager).getSingleResult()).longValue();
    }

    /** Of a statement that gives ids. */
    List<Long> ids(EntityManager entityManager) {
        List<?> found = filled(entityManager).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    int execute(EntityManager entityManager) {
        NativeQuery<?> statement = NativeWrite.into(SUMMARIES, entityManager, text);
        parameters.forEach(statement::setParameter);
        return statement.executeUpdate();
    }

    private Query filled(EntityManager entityManager) {
        Query query = entityManager.createNativeQuery(text);
        parameters.forEach(query::setParameter);
        return query;
    }
}
