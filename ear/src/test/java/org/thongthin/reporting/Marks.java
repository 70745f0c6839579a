package org.thongthin.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;

/** Inside the server: the marks of employers whose people are to be counted anew, each call in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Marks {

    @Inject
    EntityManager entityManager;

    public void put(Long employer) {
        entityManager
                .createNativeQuery("insert into status_dirty (employer_id) values (:employer)")
                .setParameter("employer", employer)
                .executeUpdate();
    }

    /** Whether somebody who has not committed yet has taken all marks of the employer. */
    public boolean areBeingCounted(Long employer) {
        return number("select count(*) from status_dirty where employer_id = :employer", Map.of("employer", employer))
                        > 0
                && entityManager
                        .createNativeQuery(
                                "select id from status_dirty where employer_id = :employer for update skip locked")
                        .setParameter("employer", employer)
                        .getResultList()
                        .isEmpty();
    }

    /** How often something was counted so far. */
    public long rounds() {
        return number("select counted from status_day where id = 1", Map.of());
    }

    /** Keeps, in the caller's transaction, whoever counts the employer from getting done. */
    @Transactional(TxType.MANDATORY)
    public void holdCounts(Long employer) {
        entityManager
                .createNativeQuery(
                        "select people from status_count where level = 'EMPLOYER' and place_id = :employer for update")
                .setParameter("employer", employer)
                .getResultList();
    }

    private long number(String sql, Map<String, Object> values) {
        var query = entityManager.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }
}
