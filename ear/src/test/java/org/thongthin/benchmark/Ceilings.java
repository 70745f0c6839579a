package org.thongthin.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What this machine can do at most with this server and this database, in the same run: a constant answer of REST, a Faces page with
 * nothing on it, one durable row, and one password hash. Figures of journeys are told as multiples of these.
 */
final class Ceilings {

    private static final String ROW = "insert into bench_row (text) values ('ข้าวเหนียวมะม่วง')";

    static final String EMPTY_PAGE = "ceiling: empty Faces page";

    private static final int HASHES = 15;
    private static final int READS = 5_000_000;
    private static final int ITERATIONS = 600_000;

    /** Where reading at random ended: what nobody uses the compiler would leave out. */
    private static volatile int lastPlace;

    private final String url;
    private final String password;

    Ceilings(String url, String password) {
        this.url = url;
        this.password = password;
    }

    List<Journey> all() {
        return List.of(
                new Journey(
                        "ceiling: constant REST answer",
                        (visitor, number) ->
                                () -> visitor.get("/test/ceiling/constant").expect(200)),
                new Journey(
                        EMPTY_PAGE,
                        (visitor, number) ->
                                () -> visitor.get("/test/ceiling.xhtml").expect(200)),
                new Journey("ceiling: one durable row", this::row),
                new Journey(
                        "ceiling: one password hash",
                        (visitor, number) ->
                                () -> visitor.get("/test/ceiling/hash").expect(200)));
    }

    /** CPU time of hashing one password as the product does, milliseconds: what no sign-in can be cheaper than. */
    static double passwordHash() throws GeneralSecurityException {
        SecretKeyFactory hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < HASHES; i++) {
            long before = threads.getCurrentThreadCpuTime();
            hash.generateSecret(new PBEKeySpec(Country.PASSWORD.toCharArray(), new byte[16], ITERATIONS, 256));
            millis.add((threads.getCurrentThreadCpuTime() - before) / 1e6);
        }
        Collections.sort(millis);
        return millis.get(HASHES / 2);
    }

    /**
     * Time of reading at random in more memory than the caches hold, nanoseconds a read: on a shared machine it tells how much the
     * neighbours leave, which hashing, that needs no memory, does not.
     */
    static double randomRead() {
        int[] memory = new int[1 << 26];
        int place = 0;
        long begin = 0;
        for (int i = 0; i < 2 * READS; i++) {
            if (i == READS) {
                begin = System.nanoTime();
            }
            place = (place * 1_103_515_245 + 12_345 + memory[place & memory.length - 1]) ^ i;
        }
        lastPlace = place;
        return (System.nanoTime() - begin) / (double) READS;
    }

    private Journey.Round row(Visitor visitor, int number) throws Exception {
        Connection connection = DriverManager.getConnection(url, "thongthin", password);
        PreparedStatement insert = connection.prepareStatement(ROW);
        return () -> {
            insert.executeUpdate();
            visitor.count();
        };
    }
}
