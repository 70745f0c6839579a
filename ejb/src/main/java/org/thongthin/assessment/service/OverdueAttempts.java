package org.thongthin.assessment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hibernate.query.Page;
import org.thongthin.assessment.Attempts;

/** The sweeper's transactions, one an attempt. Open at the outer door: it does only what the clock has decided. */
@Stateless
@PermitAll
public class OverdueAttempts {

    private static final int AT_ONCE = 100;

    @Inject
    Attempts attempts;

    @Inject
    AttemptCloser closer;

    @Inject
    Clock clock;

    public List<Long> some() {
        return attempts.due(clock.instant(), Page.first(AT_ONCE));
    }

    public void close(Long attemptId) {
        closer.close(attemptId);
    }
}
