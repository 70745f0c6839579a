package org.thongthin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/**
 * An open model: requests arrive at a rate whether or not the earlier ones were answered, as people do who know nothing of each other.
 * Latency counts from the moment a request was due, so that a queue before the server is seen too.
 */
final class Overload {

    /**
     * @param refused answered by a declared refusal: 429 or 503 with Retry-After
     * @param failed answered by anything else that was not expected, or not at all
     */
    record Outcome(
            double rate,
            long done,
            long refused,
            long failed,
            double p50,
            double p95,
            double p99,
            List<String> failures) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.0f/s arrive: %d answered (p50 %.0f ms, p95 %.0f ms, p99 %.0f ms), %d refused for now, %d failed%s",
                    rate,
                    done,
                    p50,
                    p95,
                    p99,
                    refused,
                    failed,
                    failures.isEmpty() ? "" : " " + failures);
        }
    }

    private static final int MOST_FAILURES = 5;

    private Overload() {}

    /** @param most how many wait at most for an answer; who comes when all do waits before the door */
    static Outcome drive(Users users, int most, double perSecond, int seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(most);
        BlockingQueue<Long> due = new LinkedBlockingQueue<>();
        Counts counts = new Counts();
        try {
            users.ready(most, threads).forEach(user -> threads.execute(() -> work(user.round(), due, counts)));
            long begin = System.nanoTime();
            long pause = (long) (1e9 / perSecond);
            long end = begin + TimeUnit.SECONDS.toNanos(seconds);
            for (long at = begin; at < end; at += pause) {
                TimeUnit.NANOSECONDS.sleep(Math.max(0, at - System.nanoTime()));
                due.add(at);
            }
            for (int i = 0; i < most; i++) {
                due.add(Long.MAX_VALUE);
            }
            threads.shutdown();
            threads.awaitTermination(2, TimeUnit.MINUTES);
            return counts.outcome(perSecond);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void work(Journey.Round round, BlockingQueue<Long> due, Counts counts) {
        try {
            for (long at = due.take(); at != Long.MAX_VALUE; at = due.take()) {
                counts.go(round, at);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Counts {

        private final Histogram micros = new SynchronizedHistogram(3);
        private final AtomicLong done = new AtomicLong();
        private final AtomicLong refused = new AtomicLong();
        private final AtomicLong failed = new AtomicLong();
        private final List<String> failures = new ArrayList<>();

        private void go(Journey.Round round, long at) {
            try {
                round.go();
                done.incrementAndGet();
                micros.recordValue((System.nanoTime() - at) / 1_000);
            } catch (Visitor.Refused declared) {
                refused.incrementAndGet();
            } catch (Exception failure) {
                failed.incrementAndGet();
                synchronized (failures) {
                    if (failures.size() < MOST_FAILURES) {
                        failures.add(String.valueOf(failure.getMessage()));
                    }
                }
            }
        }

        private Outcome outcome(double rate) {
            return new Outcome(
                    rate,
                    done.get(),
                    refused.get(),
                    failed.get(),
                    micros.getValueAtPercentile(50) / 1e3,
                    micros.getValueAtPercentile(95) / 1e3,
                    micros.getValueAtPercentile(99) / 1e3,
                    List.copyOf(failures));
        }
    }
}
