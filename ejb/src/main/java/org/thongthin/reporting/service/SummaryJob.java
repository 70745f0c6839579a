package org.thongthin.reporting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.service.Job;
import org.thongthin.platform.service.Seeder;
import org.thongthin.reporting.SummaryProof;

/**
 * Keeps the summaries true: counts what is behind within seconds, and on every new day of Bangkok, or the first time that the product
 * starts, goes through everybody, takes over the postings that began or ended, and proves all rows equal to the facts.
 */
@ApplicationScoped
public class SummaryJob implements Job, Seeder {

    private static final Logger LOG = Logger.getLogger(SummaryJob.class);
    private static final int AFTER_THE_DATA = 1_000;

    @Inject
    SummaryUpkeep upkeep;

    @Inject
    Counting counting;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "keep-people-summaries";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int rank() {
        return AFTER_THE_DATA;
    }

    /** At the very first start nothing is summed up yet. */
    @Override
    public void seed() {
        if (upkeep.day().isEmpty()) {
            run();
        }
    }

    @Override
    public void run() {
        if (!upkeep.isOfToday()) {
            prove();
        }
        boolean behind = true;
        while (behind) {
            behind = counting.countSome();
        }
    }

    /** Goes through everybody. Returns what was found; the first time, when there was nothing yet, that is nothing. */
    public SummaryProof prove() {
        LocalDate today = ThaiDates.today(clock);
        Optional<LocalDate> before = upkeep.day();
        List<Long> starts = upkeep.ranges();
        SummaryProof all = new SummaryProof(0, 0);
        for (int i = 0; i < starts.size(); i++) {
            long through = i + 1 < starts.size() ? starts.get(i + 1) - 1 : Long.MAX_VALUE - 1;
            if (before.isEmpty()) {
                upkeep.fill(starts.get(i), through);
            } else {
                all = all.and(upkeep.prove(starts.get(i), through, before.get()));
            }
        }
        upkeep.reached(today);
        if (all.different() > 0) {
            LOG.warnf("The summaries of %d people were not what the facts say; they are repaired", all.different());
        }
        return all;
    }
}
