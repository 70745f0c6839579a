package org.thongthin.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/**
 * Failed sign-ins under one name, or from one address; the subject is a hash, kept whether or not there is such an account.
 * The last allowed failure makes the next try wait for a minute, and each further one doubles the wait, to at most an hour. A
 * quiet day forgets all.
 */
@Entity
public class SignInThrottle {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration MEMORY = Duration.ofDays(1);

    @Id
    @Column(nullable = false, columnDefinition = "char(64)")
    private String subject;

    private int failures;

    @Column(nullable = false)
    private Instant lastAt;

    private Instant blockedUntil;

    protected SignInThrottle() {}

    public SignInThrottle(String subject, Instant at) {
        this.subject = subject;
        this.lastAt = at;
    }

    /** Counts a failure; the {@code allowed}-th in a row and each one after it makes the next try wait. */
    public void failed(int allowed, Instant at) {
        if (lastAt.plus(MEMORY).isBefore(at)) {
            failures = 0;
        }
        failures++;
        lastAt = at;
        if (failures >= allowed) {
            int doublings = Math.min(failures - allowed, MOST_DOUBLINGS);
            Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
            blockedUntil = at.plus(wait.compareTo(Duration.ofHours(1)) > 0 ? Duration.ofHours(1) : wait);
        }
    }

    /** How long to wait still; zero where sign-in may be tried. */
    public Duration waitAt(Instant at) {
        return blockedUntil == null || !blockedUntil.isAfter(at) ? Duration.ZERO : Duration.between(at, blockedUntil);
    }

    public int getFailures() {
        return failures;
    }
}
