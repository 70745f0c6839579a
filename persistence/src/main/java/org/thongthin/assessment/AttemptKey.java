package org.thongthin.assessment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.thongthin.platform.Hashes;

/** What authorises the calls of one browser for one attempt, whatever becomes of its session. Only the hash is kept. */
@Entity
@Immutable
public class AttemptKey {

    @Id
    @Column(columnDefinition = "char(64)")
    private String keyHash;

    @ManyToOne(fetch = LAZY, optional = false)
    private Attempt attempt;

    @Column(nullable = false)
    private Instant issuedAt;

    protected AttemptKey() {}

    public AttemptKey(String key, Attempt attempt, Instant at) {
        this.keyHash = Hashes.sha256(key);
        this.attempt = attempt;
        this.issuedAt = at;
    }
}
