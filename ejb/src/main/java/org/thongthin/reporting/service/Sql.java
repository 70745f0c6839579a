package org.thongthin.reporting.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;
import org.thongthin.platform.service.NativeWrite;

/** A native statement with its parameters. Public so that plans can be proved. */
public record Sql(String text, Map<String, ?> parameters) {

    /** What is written here is cached by nobody: any name will do. */
    private static final String SUMMARIES = "summaries";

    /** A column of the result and the type that it is read as. */
    record Column(String name, Class<?> type) {}

    /** The rows, read as these columns, which are all of the statement. */
    @SuppressWarnings("unchecked")
    List<Object[]> rows(EntityManager entityManager, List<Column> columns) {
        NativeQuery<Object[]> query = filled(entityManager).unwrap(NativeQuery.class);
        columns.forEach(column -> query.addScalar(column.name(), column.type()));
        return query.getResultList();
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
