package org.thongthin.platform.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;
import org.thongthin.platform.service.Readiness.Stage;

/**
 * Brings the application up beside the container's own start, so that the port answers (503) while the database is awaited or
 * migrated: migrate, check the mappings against the schema, seed, start the jobs. A database that is not there yet is awaited;
 * any other fault stops here, is logged once, and the node stays not ready.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ApplicationStart {

    private static final Logger LOG = Logger.getLogger(ApplicationStart.class);

    @Resource(lookup = "java:jboss/datasources/ThongthinDS")
    DataSource dataSource;

    @Resource
    ManagedExecutorService executor;

    @PersistenceUnit(unitName = "thongthin")
    EntityManagerFactory factory;

    @Inject
    @Any
    Instance<Seeder> seeders;

    @Inject
    Readiness readiness;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    private final CountDownLatch stopping = new CountDownLatch(1);

    @PostConstruct
    void start() {
        // Read here and not in the background: a clock that may not be moved must refuse the whole start.
        LOG.infof("The product's clock reads %s", clock.instant());
        executor.execute(this::bringUp);
    }

    @PreDestroy
    void stop() {
        readiness.reached(Stage.STOPPING);
        stopping.countDown();
        jobs.stop();
    }

    private void bringUp() {
        try {
            if (!awaitDatabase()) {
                return;
            }
            readiness.reached(Stage.MIGRATING);
            Flyway.configure(ApplicationStart.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            factory.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
            readiness.reached(Stage.SEEDING);
            seeders.stream().sorted(Comparator.comparingInt(Seeder::rank)).forEach(Seeder::seed);
            jobs.start();
            readiness.reached(Stage.READY);
            LOG.info("Ready");
        } catch (RuntimeException e) {
            LOG.errorf(e, "The application cannot start at stage %s", readiness.getStage());
            readiness.reached(Stage.FAILED);
        }
    }

    private boolean awaitDatabase() {
        while (true) {
            try (Connection connection = dataSource.getConnection()) {
                return connection.isValid(5);
            } catch (SQLException e) {
                LOG.warnf("The database does not answer yet: %s", e.getMessage());
            }
            try {
                if (stopping.await(500, TimeUnit.MILLISECONDS)) {
                    return false;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
