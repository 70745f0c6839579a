package org.thongthin.people;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How a person signs in. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @OneToOne(fetch = LAZY, optional = false)
    private Person person;

    @Column(nullable = false)
    private String username;

    @Column(nullable = false)
    private String passwordHash;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private AccountState state = AccountState.ACTIVE;

    @Column(nullable = false)
    private String language = "th";

    private int noticeVersion;

    private Instant noticeAt;

    private Instant lastSignInAt;

    private int sessionEpoch;

    protected Account() {}

    public Account(Person person, String username, String passwordHash) {
        this.person = person;
        this.username = asUsername(username);
        this.passwordHash = passwordHash;
    }

    /** The form in which usernames are kept and compared. */
    public static String asUsername(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Sets a new password. Every session begun before ends; the caller renews the one that made the change. */
    public void changePassword(String hash) {
        passwordHash = hash;
        sessionEpoch++;
    }

    /** Nobody signs in any more; every session ends, and none comes back with {@link #reactivate}. */
    public void deactivate() {
        state = AccountState.DEACTIVATED;
        sessionEpoch++;
    }

    public void reactivate() {
        state = AccountState.ACTIVE;
    }

    /** Keeps the same password under a stronger hash; sessions go on. */
    public void rehash(String hash) {
        passwordHash = hash;
    }

    public void signedIn(Instant at) {
        lastSignInAt = at;
    }

    /** @param code {@code th} or {@code en} */
    public void speak(String code) {
        if (!code.equals("th") && !code.equals("en")) {
            throw new IllegalArgumentException("unknown language " + code);
        }
        language = code;
    }

    /** Records that the privacy notice of this version was shown and acknowledged as read (it is no consent). */
    public void readNotice(int versionRead, Instant at) {
        noticeVersion = versionRead;
        noticeAt = at;
    }

    public Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public AccountState getState() {
        return state;
    }

    public int getSessionEpoch() {
        return sessionEpoch;
    }

    public String getLanguage() {
        return language;
    }

    public Person getPerson() {
        return person;
    }
}
