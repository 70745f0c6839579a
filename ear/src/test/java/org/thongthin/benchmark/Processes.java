package org.thongthin.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The server and the database of a run, as the kernel and they themselves count what they do. */
final class Processes {

    /**
     * @param compilerMillis of the server's, used by its compilers
     * @param statements that the database was sent
     * @param allocated bytes that the server's threads have allocated
     */
    record Sample(
            double serverMillis,
            double compilerMillis,
            double databaseMillis,
            double busyMillis,
            long statements,
            long allocated) {

        Sample since(Sample earlier) {
            return new Sample(
                    serverMillis - earlier.serverMillis,
                    Math.max(0, compilerMillis - earlier.compilerMillis),
                    databaseMillis - earlier.databaseMillis,
                    busyMillis - earlier.busyMillis,
                    statements - earlier.statements,
                    allocated - earlier.allocated);
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
