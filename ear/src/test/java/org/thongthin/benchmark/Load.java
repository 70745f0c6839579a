package org.thongthin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * Drives virtual users who never pause (a closed loop): so many connections, each of which sends the next request when the last one was
 * answered. Only what ends between the two moments is counted, and the processes are looked at exactly then.
 */
final class Load {

    /** @param failures the first few, by what they said; a round that failed counts as nothing done */
    record Counted(Histogram micros, long rounds, long requests, long bytes, List<String> failures) {}

    private static final int MOST_FAILURES = 5;

    /** So long do connections go before anything is counted: queues form and settle. */
    private static final int RAMP_SECONDS = 1;

    private Load() {}

    static Measured measure(String name, Users users, int connections, int seconds, Processes processes)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            Window window = new Window();
            List<Future<Counted>> going = new ArrayList<>();
            for (Users.User user : users.ready(connections, threads)) {
                going.add(threads.submit(() -> use(user, window)));
            }
            TimeUnit.SECONDS.sleep(RAMP_SECONDS);
            Processes.Sample begin = processes.sample();
            window.begin = System.nanoTime();
            TimeUnit.SECONDS.sleep(seconds);
            window.end = System.nanoTime();
            Processes.Sample end = processes.sample();
            List<Counted> counted = new ArrayList<>();
            for (Future<Counted> user : going) {
                counted.add(user.get(60, TimeUnit.SECONDS));
            }
            return Measured.of(name, connections, (window.end - window.begin) / 1e9, counted, end.since(begin));
        } finally {
            threads.shutdownNow();
        }
    }

    /** The moments between which rounds are counted; 0: not yet. */
    private static final class Window {
        private volatile long begin;
        private volatile long end;
    }

    private static Counted use(Users.User user, Window window) throws Exception {
        Visitor visitor = user.visitor();
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
                user.round().go();
            } catch (Journey.UsedUp nothingLeft) {
                break;
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
