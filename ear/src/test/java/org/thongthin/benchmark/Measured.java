package org.thongthin.benchmark;

import java.util.Comparator;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * One run of a journey at so many connections. Milliseconds unless said otherwise.
 *
 * @param p50 of a whole round
 * @param serverCpu of a request, in the server's process
 * @param compilerCpu of the server's, used by its compilers: what a longer warm-up would save
 * @param databaseCpu of a request, in the database's process
 * @param statements that the database was sent for a request, the transaction's own among them
 * @param bytes of a request's answer on the wire, without headers
 * @param allocated bytes of the server's heap for a request
 * @param otherCores used by anything but server and database: this tool, and whatever else ran; well over 0.5 makes a run doubtful
 */
record Measured(
        String journey,
        int connections,
        double roundsPerSecond,
        double requestsPerSecond,
        double p50,
        double p95,
        double p99,
        double serverCpu,
        double compilerCpu,
        double databaseCpu,
        double statements,
        double bytes,
        double allocated,
        double otherCores,
        double requestsPerRound,
        List<String> failures) {

    /** The middle one of several runs of the same, which are in the order of what they cost. */
    static Measured middle(List<Measured> byCost) {
        return byCost.get(byCost.size() / 2);
    }

    static List<Measured> byCost(List<Measured> runs) {
        return runs.stream().sorted(Comparator.comparingDouble(Measured::cost)).toList();
    }

    /** Which part of the server's CPU time its compilers have used, 0 to 1. */
    double compiling() {
        return serverCpu == 0 ? 0 : compilerCpu / serverCpu;
    }

    /** CPU time of server and database, milliseconds a request. */
    double cost() {
        return serverCpu + databaseCpu;
    }

    static Measured of(String journey, int connections, double seconds, List<Load.Counted> users, Processes.Used used) {
        Histogram micros = new Histogram(3);
        users.forEach(user -> micros.add(user.micros()));
        long rounds = users.stream().mapToLong(Load.Counted::rounds).sum();
        long requests = users.stream().mapToLong(Load.Counted::requests).sum();
        long bytes = users.stream().mapToLong(Load.Counted::bytes).sum();
        double each = Math.max(1, requests);
        return new Measured(
                journey,
                connections,
                rounds / seconds,
                requests / seconds,
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(95) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                used.serverMillis() / each,
                used.compilerMillis() / each,
                used.databaseMillis() / each,
                used.statements() / each,
                bytes / each,
                used.allocated() / each,
                (used.busyMillis() - used.serverMillis() - used.databaseMillis()) / (seconds * 1e3),
                requests / (double) Math.max(1, rounds),
                users.stream()
                        .flatMap(user -> user.failures().stream())
                        .distinct()
                        .limit(5)
                        .toList());
    }
}
