package org.thongthin.statements;

import jakarta.persistence.EntityManager;
import org.thongthin.testing.Login;

/**
 * Fills statements in. {@code {n}} is the table of the numbers from 1 on, with its column {@code seq} (MariaDB's sequence engine);
 * {@code {code}} is the code of the seq-th row; {@code {rows}}, {@code {tag}}, {@code {person}}, {@code {organisation}} are values.
 */
record Series(EntityManager entityManager, int rows, String tag, Login officer) {

    void insert(String sql) {
        entityManager.createNativeQuery(fill(sql)).executeUpdate();
    }

    /** The only row that a query finds. */
    Object one(String sql) {
        return entityManager.createNativeQuery(fill(sql)).getSingleResult();
    }

    String fill(String sql) {
        return sql.replace("{n}", "seq_1_to_" + rows)
                .replace("{code}", "concat('ZZ-', '{tag}', '-', lpad(seq, 4, '0'))")
                .replace("{rows}", String.valueOf(rows))
                .replace("{last}", "%04d".formatted(rows - 1))
                .replace("{tag}", tag)
                .replace("{person}", String.valueOf(officer.personId()))
                .replace("{organisation}", String.valueOf(officer.organisationId()));
    }
}
