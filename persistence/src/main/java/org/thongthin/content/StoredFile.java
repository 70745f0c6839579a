package org.thongthin.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A file in the file store. */
@Entity
@Immutable
public class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, columnDefinition = "char(64)")
    private String sha256;

    @Column(nullable = false)
    private String mediaType;

    private long bytes;

    @Column(nullable = false)
    private Instant storedAt;

    protected StoredFile() {}

    public StoredFile(String sha256, String mediaType, long bytes, Instant at) {
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.storedAt = at;
    }

    public String getSha256() {
        return sha256;
    }

    public Long getId() {
        return id;
    }
}
