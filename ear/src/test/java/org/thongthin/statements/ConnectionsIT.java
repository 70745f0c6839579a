package org.thongthin.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.thongthin.testing.InServer;

/** How the product talks to its database: what it says once, and what it does not say at all. */
class ConnectionsIT extends InServer {

    private static final int TRIES = 20;

    /** A connection of the database, and how often it was told a setting. */
    private record Told(long connection, long settings) {}

    @Resource(lookup = "java:jboss/datasources/ThongthinDS")
    DataSource dataSource;

    @Inject
    EntityManager entityManager;

    @Inject
    UserTransaction transaction;

    @Test
    void statementsArePreparedInTheDatabase() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement question = connection.prepareStatement("select ? + 1")) {
            long before = status(connection, "Com_stmt_execute");
            question.setInt(1, 6);
            try (ResultSet row = question.executeQuery()) {
                assertTrue(row.next());
                assertEquals(7, row.getInt(1));
            }
            assertEquals(before + 1, status(connection, "Com_stmt_execute"));
        }
    }

    /** Whoever else uses the pool may take the connection between: then it is tried again. */
    @Test
    void transactionsInARowNeedNoSettingBetweenThem() throws Exception {
        for (int i = 0; i < TRIES; i++) {
            Told first = inTransaction();
            Told second = inTransaction();
            if (first.connection() == second.connection() && first.settings() == second.settings()) {
                return;
            }
        }
        throw new AssertionError("Each transaction was told a setting");
    }

    @Test
    void whatIsReadOutsideATransactionAfterOneIsNotHeldByIt() throws Exception {
        inTransaction();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@autocommit, @@in_transaction")) {
            assertTrue(row.next());
            assertEquals(1, row.getInt(1));
            assertEquals(0, row.getInt(2));
        }
    }

    private Told inTransaction() throws Exception {
        transaction.begin();
        Object[] row = (Object[]) entityManager
                .createNativeQuery(
                        """
                        select connection_id(), cast(variable_value as unsigned) from information_schema.session_status
                        where variable_name = 'Com_set_option'""")
                .getSingleResult();
        transaction.commit();
        return new Told(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    private static long status(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show session status like '" + name + "'")) {
            assertTrue(row.next());
            return row.getLong(2);
        }
    }
}
