package org.thongthin.certification;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.thongthin.content.StoredFile;

/** A file that somebody brings for a requirement. A newer one for the same requirement supersedes it; it stays. */
@Entity
@Immutable
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Candidacy candidacy;

    @ManyToOne(fetch = LAZY, optional = false)
    private RequirementRow requirement;

    @ManyToOne(fetch = LAZY, optional = false)
    private StoredFile file;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String fileName;

    @Column(nullable = false)
    private Instant addedAt;

    protected Evidence() {}

    /** @param fileName as people read it; never a path */
    public Evidence(
            Candidacy candidacy,
            RequirementRow requirement,
            StoredFile file,
            String title,
            String fileName,
            Instant at) {
        candidacy.refuseUnlessInHand();
        this.candidacy = candidacy;
        this.requirement = requirement;
        this.file = file;
        this.title = title;
        this.fileName = fileName;
        this.addedAt = at;
    }

    public Long getId() {
        return id;
    }
}
