package org.thongthin.reporting.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TooManyTest {

    private static final int MOST = 10_000;
    private static final Sql COUNTRY = new Sql("select count(*) from people where place = :place", Map.of("place", 1L));
    private static final Sql PROVINCE = new Sql(COUNTRY.text(), Map.of("place", 2L));

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final TooMany tooMany = new TooMany(nanos::get);

    @Test
    void whatCanBeCountedIsCountedEachTime() {
        assertEquals(7, count(COUNTRY, 7));
        assertEquals(8, count(COUNTRY, 8));
        assertEquals(MOST, count(COUNTRY, MOST));
        assertEquals(MOST - 1, count(COUNTRY, MOST - 1));
        assertEquals(4, asked.get());
    }

    @Test
    void moreThanThatIsRememberedForAMinute() {
        assertEquals(MOST + 1, count(COUNTRY, MOST + 1));
        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertEquals(MOST + 1, count(COUNTRY, 3));
        assertEquals(1, asked.get());
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertEquals(3, count(COUNTRY, 3));
    }

    @Test
    void eachQuestionIsRememberedForItself() {
        count(COUNTRY, MOST + 1);
        assertEquals(5, count(PROVINCE, 5));
    }

    private long count(Sql sql, long found) {
        return tooMany.count(sql, MOST, asks -> {
            asked.incrementAndGet();
            return found;
        });
    }
}
