package org.thongthin.platform.service;

import jakarta.persistence.EntityManager;
import org.hibernate.query.NativeQuery;

/**
 * Native statements that write. Each names the table that it writes: Hibernate would otherwise take every cached row of every table for
 * stale, and published content would be read anew after each of them.
 */
public final class NativeWrite {

    private NativeWrite() {}

    /** What was changed in this transaction is written before, since the statement may read it. */
    public static NativeQuery<?> into(String table, EntityManager entityManager, String sql) {
        entityManager.flush();
        NativeQuery<?> statement = entityManager.createNativeQuery(sql).unwrap(NativeQuery.class);
        return statement.addSynchronizedQuerySpace(table);
    }
}
