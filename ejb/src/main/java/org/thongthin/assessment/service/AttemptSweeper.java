package org.thongthin.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.thongthin.platform.Settings;
import org.thongthin.platform.service.Job;

/** Closes what time has closed. */
@ApplicationScoped
public class AttemptSweeper implements Job {

    private static final int SECONDS = 5;

    @Inject
    OverdueAttempts overdue;

    @Inject
    Settings settings;

    @Override
    public String name() {
        return "close-overdue-attempts";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(settings.number("thongthin.attempts.sweep", SECONDS));
    }

    @Override
    public void run() {
        List<Long> due = overdue.some();
        while (!due.isEmpty()) {
            due.forEach(overdue::close);
            due = overdue.some();
        }
    }
}
