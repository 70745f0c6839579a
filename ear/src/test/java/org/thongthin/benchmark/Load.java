package org.thongthin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * Drives journeys by virtual users who never pause (a closed loop): so many connections, each of which sends the next request when the
 * last one was answered. Only what ends between the two moments is counted, and the processes are looked at exactly then.
 */
final class Load {

    /** @param failures the first few, by what they said; a round that failed counts as nothing done */
    record Counted(Histogram micros, long rounds, long requests, long bytes, List<String> failures) {}

    private static final int MOST_FAILURES = 5;

    private final String address;
    private final int warmupSeconds;
    private final int seconds;

    Load(String address, int warmupSeconds, int seconds) {
        this.address = address;
        this.warmupSeconds = warmupSeconds;
        this.seconds = seconds;
    }

    /** @param journeys user n goes on journey n modulo their number: one alone, or a mix with its weights */
    Measured measure(String name, List<Journey> journeys, int connections, Processes processes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        List<Visitor> visitors = new ArrayList<>();
        Window window = new Window();
        CountDownLatch ready = new CountDownLatch(connections);
        try {
            List<Future<Counted>> users = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Visitor visitor = new Visitor(address);
                visitors.add(visitor);
                Journey journey = journeys.get(i % journeys.size());
                int number = i;
                users.add(threads.submit(() -> use(journey, visitor, number, ready, window)));
            }
            ready.await();
            TimeUnit.SECONDS.sleep(warmupSeconds);
            Processes.Sample begin = processes.sample();
            window.begin = System.nanoTime();
            TimeUnit.SECONDS.sleep(seconds);
            window.end = System.nanoTime();
            Processes.Sample end = processes.sample();
            List<Counted> counted = new ArrayList<>();
            for (Future<Counted> user : users) {
                counted.add(user.get(60, TimeUnit.SECONDS));
            }
            return Measured.of(name, connections, (window.end - window.begin) / 1e9, counted, end.since(begin));
        } finally {
            threads.shutdownNow();
            visitors.forEach(Visitor::close);
        }
    }

    /** The moments between which rounds are counted; 0: not yet. */
    private static final class Window {
        private volatile long begin;
        private volatile long end;
    }

    private static Counted use(Journey journey, Visitor visitor, int number, CountDownLatch ready, Window window)
            throws Exception {
        Journey.Round round;
        try {
            round = journey.prepare().ready(visitor, number);
        } finally {
            ready.countDown();
        }
        Histogram micros = new Histogram(3);
        List<String> failures = new ArrayList<>();
        long rounds = 0;
        long requests = 0;
        long bytes = 0;
        while (window.end == 0) {
            long requestsBefore = visitor.requests();
            long bytesBefore = visitor.bytes();
            long start = System.nanoTime();
            try {
                round.go();
            } catch (Visitor.Refused comeBack) {
                TimeUnit.SECONDS.sleep(1);
                continue;
            } catch (IllegalStateException failed) {
                if (failures.size() < MOST_FAILURES) {
                    failures.add(failed.getMessage());
                }
                continue;
            }
            long now = System.nanoTime();
            if (window.begin != 0 && now >= window.begin && window.end == 0) {
                micros.recordValue((now - start) / 1_000);
                rounds++;
                requests += visitor.requests() - requestsBefore;
                bytes += visitor.bytes() - bytesBefore;
            }
        }
        return new Counted(micros, rounds, requests, bytes, failures);
    }
}
