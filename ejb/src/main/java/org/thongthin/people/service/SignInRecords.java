package org.thongthin.people.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.thongthin.people.Account;
import org.thongthin.people.Accounts;
import org.thongthin.people.Credential;
import org.thongthin.people.PersonSignedIn;
import org.thongthin.people.SignInThrottle;
import org.thongthin.platform.Hashes;
import org.thongthin.platform.ThaiText;
import org.thongthin.platform.service.NativeWrite;

/** What a sign-in reads and writes, each in a short transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInRecords {

    /** A person who forgot may try a few times; an address (an office behind one line) more often. */
    private static final int ALLOWED_BY_NAME = 5;

    private static final int ALLOWED_BY_ADDRESS = 100;

    /** Of set-up codes, which are copied and not remembered. */
    private static final int ALLOWED_CODES = 5;

    /** Of one-time links: an old one is opened again and again in good faith. */
    private static final int ALLOWED_LINKS = 30;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Inject
    Event<PersonSignedIn> signedIn;

    public Optional<Credential> credential(String name) {
        // Usernames are ASCII, which a Thai keyboard does not type.
        return ThaiText.isAscii(name) ? accounts.credential(name) : Optional.empty();
    }

    public boolean mayTry(String name, String address) {
        return needNotWait(byName(name), byAddress(address));
    }

    /** Whether a set-up code from this address is looked at. */
    public boolean mayTryCode(String address) {
        return needNotWait(byCode(address));
    }

    /** Whether a one-time link from this address is looked at. */
    public boolean mayTryLink(String address) {
        return needNotWait(byLink(address));
    }

    private boolean needNotWait(String... subjects) {
        return accounts.throttles(List.of(subjects)).stream()
                .allMatch(throttle -> throttle.waitAt(clock.instant()).isZero());
    }

    public void codeFailed(String address) {
        count(byCode(address), ALLOWED_CODES);
    }

    public void linkFailed(String address) {
        count(byLink(address), ALLOWED_LINKS);
    }

    public void failed(String name, String address) {
        count(byName(name), ALLOWED_BY_NAME);
        count(byAddress(address), ALLOWED_BY_ADDRESS);
    }

    private void count(String subject, int allowed) {
        var entityManager = accounts.entityManager();
        NativeWrite.into(
                        "sign_in_throttle",
                        entityManager,
                        "insert ignore into sign_in_throttle (subject, failures, last_at) values (:subject, 0, :at)")
                .setParameter("subject", subject)
                .setParameter("at", clock.instant())
                .executeUpdate();
        entityManager
                .find(SignInThrottle.class, subject, LockModeType.PESSIMISTIC_WRITE)
                .failed(allowed, clock.instant());
    }

    /** @param strongerHash null where the kept one is strong enough */
    public void succeeded(String name, Long personId, String strongerHash) {
        Account account = accounts.ofPerson(personId).orElseThrow();
        account.signedIn(clock.instant());
        if (strongerHash != null) {
            account.rehash(strongerHash);
        }
        accounts.forget(byName(name));
        signedIn.fire(new PersonSignedIn(personId));
    }

    private static String byName(String name) {
        return Hashes.sha256("name " + name);
    }

    private static String byAddress(String address) {
        return Hashes.sha256("address " + address);
    }

    private static String byLink(String address) {
        return Hashes.sha256("link " + address);
    }

    private static String byCode(String address) {
        return Hashes.sha256("code " + address);
    }
}
