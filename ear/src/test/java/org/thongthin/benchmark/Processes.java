package org.thongthin.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The server and the database of a run, as the kernel and they themselves count what they do. */
final class Processes {

    /** What two samples differ by. Bytes were allocated by the server's threads that were there at both. */
    record Used(
            double serverMillis,
            double compilerMillis,
            double databaseMillis,
            double busyMillis,
            long statements,
            long allocated) {}

    /**
     * @param compilerMillis of the server's, used by its compilers
     * @param statements that the database was sent
     * @param allocated bytes by each of the server's threads
     */
    record Sample(
            double serverMillis,
            double compilerMillis,
            double databaseMillis,
            double busyMillis,
            long statements,
            Map<Long, Long> allocated) {

        Used since(Sample earlier) {
            return new Used(
                    serverMillis - earlier.serverMillis,
                    Math.max(0, compilerMillis - earlier.compilerMillis),
                    databaseMillis - earlier.databaseMillis,
                    busyMillis - earlier.busyMillis,
                    statements - earlier.statements,
                    earlier.allocated.entrySet().stream()
                            .filter(thread -> allocated.containsKey(thread.getKey()))
                            .mapToLong(thread -> allocated.get(thread.getKey()) - thread.getValue())
                            .sum());
        }
    }

    private final long serverPid;
    private final long databasePid;
    private final Connection database;
    private final ServerMemory memory;

    Processes(long serverPid, long databasePid, Connection database, ServerMemory memory) {
        this.serverPid = serverPid;
        this.databasePid = databasePid;
        this.database = database;
        this.memory = memory;
    }

    Sample sample() {
        return new Sample(
                Usage.cpuMillis(serverPid),
                Usage.compilerMillis(serverPid),
                Usage.cpuMillis(databasePid),
                Usage.busyMillis(),
                questions(),
                memory.allocatedBytes());
    }

    private long questions() {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("show global status like 'Questions'")) {
            row.next();
            return row.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    ServerMemory memory() {
        return memory;
    }

    double serverMegabytes() {
        return Usage.residentMegabytes(serverPid);
    }

    double databaseMegabytes() {
        return Usage.residentMegabytes(databasePid);
    }
}
