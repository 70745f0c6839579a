package org.thongthin.reporting.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.ToLongFunction;

/**
 * Remembers in this node's memory for a minute what there was too much of to be counted: counting ten thousand by an index takes 10 ms
 * each time, and a list of so many is told as "more than" whatever has happened meanwhile. What is fewer is counted each time.
 */
@ApplicationScoped
class TooMany {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST_QUESTIONS = 10_000;

    private final Cache<Sql, Boolean> tooMany;

    TooMany() {
        this(Ticker.systemTicker());
    }

    TooMany(Ticker ticker) {
        tooMany = Caffeine.newBuilder()
                .maximumSize(MOST_QUESTIONS)
                .expireAfterWrite(REMEMBERED)
                .ticker(ticker)
                .build();
    }

    /**
     * @param count a statement that gives a number and counts no further than one beyond {@code most}
     * @param read asks the database
     * @return exact up to {@code most}; one more than that where there are more, or were within the last minute
     */
    long count(Sql count, int most, ToLongFunction<Sql> read) {
        if (tooMany.getIfPresent(count) != null) {
            return most + 1L;
        }
        long found = read.applyAsLong(count);
        if (found > most) {
            tooMany.put(count, true);
        }
        return found;
    }
}
