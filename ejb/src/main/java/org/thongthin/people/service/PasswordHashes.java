package org.thongthin.people.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.thongthin.people.SignInBusy;
import org.thongthin.platform.Settings;

/**
 * PBKDF2-HMAC-SHA256 with at least 600,000 iterations (OWASP Password Storage Cheat Sheet), kept as
 * {@code pbkdf2-sha256$iterations$salt$hash}. Hashing is dear by design, so few run at once and few wait (setting
 * {@code thongthin.password.waiting}, 6 for each that runs unless set): a storm of sign-ins can take neither the processors nor the
 * server's threads from running quizzes. Who finds the queue full is asked to come back in a moment.
 */
@ApplicationScoped
public class PasswordHashes {

    private static final int FLOOR = 600_000;
    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;
    private static final int WAIT_SECONDS = 15;
    private static final int WAITING_FOR_EACH = 6;

    @Inject
    Settings settings;

    private final SecureRandom random = new SecureRandom();
    Semaphore places;
    private Semaphore queue;
    private int iterations;

    /** The hash of no password at all, for names that nobody has. */
    private String nobody;

    @PostConstruct
    void init() {
        iterations = settings.number("thongthin.password.iterations", FLOOR);
        if (iterations < FLOOR) {
            throw new IllegalStateException("Setting thongthin.password.iterations is at least " + FLOOR);
        }
        int processors = Runtime.getRuntime().availableProcessors();
        int parallel = settings.number("thongthin.password.parallel", Math.max(1, processors / 2));
        places = new Semaphore(parallel, true);
        queue = new Semaphore(parallel + settings.number("thongthin.password.waiting", WAITING_FOR_EACH * parallel));
        nobody = ofNothing();
    }

    /** A setting that is too weak refuses the start, not the first sign-in. */
    void check(@Observes Startup start) {
        // that init() has passed is all
    }

    /** A hash with a fresh salt. Refused with {@link SignInBusy} where the queue is too long. */
    public String hash(char[] password) {
        byte[] salt = random(SALT_BYTES);
        return kept(salt, derive(password, salt, iterations));
    }

    /** The hash of no password at all: an account that has it lets nobody in. */
    public String ofNothing() {
        return kept(random(SALT_BYTES), random(BITS / 8));
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String kept(byte[] salt, byte[] hash) {
        return "pbkdf2-sha256$" + iterations + "$" + text(salt) + "$" + text(hash);
    }

    /** Whether the password belongs to the hash; a null hash costs the same time and is never right. */
    public boolean matches(char[] password, String hash) {
        String[] parts = (hash == null ? nobody : hash).split("\\$");
        byte[] derived = derive(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[3])) && hash != null;
    }

    /** Whether the hash was made with fewer iterations than the setting asks for now. */
    public boolean isWeak(String hash) {
        return Integer.parseInt(hash.split("\\$")[1]) < iterations;
    }

    private byte[] derive(char[] password, byte[] salt, int rounds) {
        if (!queue.tryAcquire()) {
            throw new SignInBusy();
        }
        try {
            return inTurn(password, salt, rounds);
        } finally {
            queue.release();
        }
    }

    private byte[] inTurn(char[] password, byte[] salt, int rounds) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new SignInBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInBusy();
        }
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
            places.release();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
