package org.thongthin.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the kernel says of processes and of the machine: proc(5). */
final class Usage {

    /** USER_HZ, 100 on every Linux of today. */
    private static final double TICK_MILLIS = 10;

    private static final int UTIME = 11;
    private static final int STIME = 12;

    private Usage() {}

    /** CPU time that a process and its threads have used so far, user and system, in milliseconds. */
    static double cpuMillis(long pid) {
        // the name in brackets may hold anything: what counts begins behind it
        String stat = read("/proc/" + pid + "/stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[STIME])) * TICK_MILLIS;
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
