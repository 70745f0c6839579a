package org.thongthin.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the kernel says of processes and of the machine: proc(5). */
final class Usage {

    /** USER_HZ, 100 on every Linux of today. */
    private static final double TICK_MILLIS = 10;

    private static final int UTIME = 11;
    private static final int STIME = 12;

    private static final int REST_SECONDS = 3;
    private static final double REST_MILLIS = 60;
    private static final long MOST_WAITING_NANOS = 600_000_000_000L;

    private Usage() {}

    /** CPU time that a process and its threads have used so far, user and system, in milliseconds. */
    static double cpuMillis(long pid) {
        return cpuMillis(read("/proc/" + pid + "/stat"));
    }

    private static double cpuMillis(String stat) {
        // the name in brackets may hold anything: what counts begins behind it
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[STIME])) * TICK_MILLIS;
    }

    /**
     * CPU time that a JVM's compilers have used so far, milliseconds; those of them that have ended do not count. A server that still
     * compiles is not warm.
     */
    static double compilerMillis(long pid) {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return threads.mapToDouble(Usage::compilerMillis).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double compilerMillis(Path thread) {
        try {
            boolean compiles = Files.readString(thread.resolve("comm")).matches("(?s)C[12] Compiler.*");
            return compiles ? cpuMillis(Files.readString(thread.resolve("stat"))) : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** CPU time of the whole machine that was not idle, in milliseconds. */
    static double busyMillis() {
        String[] fields = read("/proc/stat").lines().findFirst().orElseThrow().split("\\s+");
        long busy = 0;
        for (int i = 1; i <= 8; i++) {
            boolean idle = i == 4 || i == 5;
            busy += idle ? 0 : Long.parseLong(fields[i]);
        }
        return busy * TICK_MILLIS;
    }

    /**
     * Waits until a process does nothing for a while, ten minutes at most: a database goes on tidying up long after the last statement.
     *
     * @return seconds waited
     */
    static double awaitRest(long pid) throws InterruptedException {
        long begin = System.nanoTime();
        double used = REST_MILLIS;
        while (used >= REST_MILLIS && System.nanoTime() - begin < MOST_WAITING_NANOS) {
            double before = cpuMillis(pid);
            TimeUnit.SECONDS.sleep(REST_SECONDS);
            used = cpuMillis(pid) - before;
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Resident memory of a process in megabytes. */
    static double residentMegabytes(long pid) {
        return read("/proc/" + pid + "/status")
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                / 1024.0;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
