package org.thongthin.people.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.thongthin.people.SignInBusy;
import org.thongthin.platform.Settings;

class PasswordHashesTest {

    private static final char[] PASSWORD = "ข้าวเหนียวมะม่วง 2 จาน".toCharArray();

    private final PasswordHashes hashes = with(Map.of());

    private static PasswordHashes with(Map<String, String> settings) {
        PasswordHashes hashes = new PasswordHashes();
        hashes.settings = new Settings() {
            @Override
            public Optional<String> text(String name) {
                return Optional.ofNullable(settings.get(name));
            }
        };
        hashes.init();
        return hashes;
    }

    private static PasswordHashes withIterations(int iterations) {
        return with(Map.of("thongthin.password.iterations", String.valueOf(iterations)));
    }

    /** A storm of sign-ins must not take all threads of the server: who finds the queue full is told at once. */
    @Test
    @Timeout(60)
    void onlySoManyWait() throws Exception {
        PasswordHashes one = with(Map.of("thongthin.password.parallel", "1", "thongthin.password.waiting", "1"));
        one.places.acquire();
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Future<String> first = people.submit(() -> one.hash(PASSWORD));
            while (one.places.getQueueLength() == 0) {
                Thread.onSpinWait();
            }
            Future<String> second = people.submit(() -> one.hash(PASSWORD));
            while (one.places.getQueueLength() == 1) {
                Thread.onSpinWait();
            }
            assertThrows(SignInBusy.class, () -> one.hash(PASSWORD));
            one.places.release();
            assertTrue(one.matches(PASSWORD, first.get()));
            assertTrue(one.matches(PASSWORD, second.get()), "after its turn there is room again");
        } finally {
            people.shutdownNow();
        }
    }

    /** A storm of sign-ins leaves the other processors to those who answer questions. */
    @Test
    @Timeout(60)
    void onlySoManyPasswordsAreHashedAtOnceAndTheOthersWait() throws Exception {
        PasswordHashes one = with(Map.of("thongthin.password.parallel", "1"));
        one.places.acquire();
        ExecutorService people = Executors.newSingleThreadExecutor();
        try {
            Future<String> next = people.submit(() -> one.hash(PASSWORD));
            while (one.places.getQueueLength() == 0) {
                Thread.onSpinWait();
                assertFalse(next.isDone(), "it did not wait");
            }
            one.places.release();
            assertTrue(one.matches(PASSWORD, next.get()));
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void aHashBelongsToItsPasswordAlone() {
        String hash = hashes.hash(PASSWORD);
        assertTrue(hash.startsWith("pbkdf2-sha256$600000$"), hash);
        assertTrue(hash.length() <= 200, "as long as its column");
        assertTrue(hashes.matches(PASSWORD, hash));
        assertFalse(hashes.matches("ข้าวเหนียวมะม่วง 3 จาน".toCharArray(), hash));
        assertFalse(hashes.matches(new char[0], hash));
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertNotEquals(hashes.hash(PASSWORD), hashes.hash(PASSWORD));
    }

    @Test
    void whoIsUnknownHasNoPassword() {
        assertFalse(hashes.matches(PASSWORD, null));
        assertFalse(hashes.matches(new char[0], null));
    }

    @Test
    void aHashIsWeakOnceTheSettingAsksForMore() {
        String hash = hashes.hash(PASSWORD);
        assertFalse(hashes.isWeak(hash));
        PasswordHashes stronger = withIterations(600_001);
        assertTrue(stronger.isWeak(hash));
        assertTrue(stronger.matches(PASSWORD, hash), "a weak hash still lets its owner in");
        assertFalse(stronger.isWeak(stronger.hash(PASSWORD)));
        assertFalse(hashes.isWeak(stronger.hash(PASSWORD)), "a stronger one is not lowered");
    }

    @Test
    void aSettingBelowTheFloorIsRefusedByItsName() {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> withIterations(599_999));
        assertEquals("Setting thongthin.password.iterations is at least 600000", refused.getMessage());
    }
}
