package org.thongthin.people;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** The one-time link by which the person of an account sets a password; a new one takes the place of the one before. */
@Entity
public class SignInLink {

    private static final Duration LIFE = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @OneToOne(fetch = LAZY, optional = false)
    private Account account;

    @Column(nullable = false, columnDefinition = "char(64)")
    private String tokenHash;

    @Column(nullable = false)
    private Instant expiresAt;

    private Instant usedAt;

    protected SignInLink() {}

    public SignInLink(Account account, String tokenHash, Instant at) {
        this.account = account;
        renew(tokenHash, at);
    }

    /** From now on this token opens the account, and the one before does not. */
    public final void renew(String newHash, Instant at) {
        tokenHash = newHash;
        expiresAt = at.plus(LIFE);
        usedAt = null;
    }

    /** Whether it still opens the account. */
    public boolean isUsable(Instant at) {
        return usedAt == null && at.isBefore(expiresAt) && account.getState() == AccountState.ACTIVE;
    }

    public void use(Instant at) {
        usedAt = at;
    }

    public Account getAccount() {
        return account;
    }
}
