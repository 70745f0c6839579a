package org.thongthin.platform.service;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;

/** Runs the {@link Job}s of this node. */
@ApplicationScoped
public class Jobs {

    @Resource(lookup = "java:jboss/datasources/ThongthinDS")
    DataSource dataSource;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @Any
    Instance<Job> all;

    private Scheduler scheduler;
    private List<ExecutorService> executors = List.of();

    void start() {
        ExecutorService workers = Executors.newFixedThreadPool(2, threads);
        ExecutorService due = Executors.newSingleThreadExecutor(threads);
        ScheduledExecutorService housekeeper = Executors.newScheduledThreadPool(2, threads);
        executors = List.of(workers, due, housekeeper);
        List<RecurringTask<Void>> recurring = all.stream().map(Jobs::task).toList();
        scheduler = Scheduler.create(dataSource)
                .startTasks(recurring)
                .executorService(workers)
                .dueExecutor(due)
                .housekeeperExecutor(housekeeper)
                .schedulerName(new SchedulerName.Fixed(System.getProperty("jboss.node.name", "node")))
                .pollingInterval(Duration.ofSeconds(1))
                .alwaysPersistTimestampInUTC()
                .build();
        scheduler.start();
    }

    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
        executors.forEach(ExecutorService::shutdownNow);
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause())).execute((instance, context) -> job.run());
    }
}
