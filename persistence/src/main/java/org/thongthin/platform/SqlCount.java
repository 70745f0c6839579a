package org.thongthin.platform;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * A measuring aid, off unless {@code thongthin.sql.count=true} is set when the server starts: how many SQL statements Hibernate
 * prepared on this thread. Tests hold use cases and pages to a number by it. A batch counts once; what Flyway and the scheduler
 * send by plain JDBC is not counted. It stands beside the persistence unit, which names it and can load nothing from above.
 */
public final class SqlCount {

    private static final boolean ON = new Settings().isOn("thongthin.sql.count");

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private SqlCount() {}

    /** Named in persistence.xml. */
    public static class Inspector implements StatementInspector {
        @Override
        public String inspect(String sql) {
            if (ON) {
                COUNT.get()[0]++;
            }
            return sql;
        }
    }

    public static boolean isOn() {
        return ON;
    }

    /** Statements on this thread since it was last set back. */
    public static int get() {
        return COUNT.get()[0];
    }

    /** Begins again at zero on this thread. */
    public static void setBack() {
        COUNT.remove();
    }
}
