package org.thongthin.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

@ApplicationScoped
public class EntityLoadsInServer implements EntityLoads {

    @Inject
    EntityManager entityManager;

    @Override
    public long loaded() {
        Statistics statistics = entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        return statistics.getEntityLoadCount() + statistics.getSecondLevelCacheHitCount();
    }
}
