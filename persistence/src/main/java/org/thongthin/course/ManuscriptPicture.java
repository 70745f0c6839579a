package org.thongthin.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.thongthin.content.StoredFile;

/** A picture that pages of a manuscript may show, under the name that they call it by. */
@Entity
@Immutable
public class ManuscriptPicture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Manuscript manuscript;

    @Column(nullable = false)
    private String name;

    @ManyToOne(fetch = LAZY, optional = false)
    private StoredFile storedFile;

    protected ManuscriptPicture() {}

    /** @param name such as {@code assets/p-0123456789abcdef.png} */
    public ManuscriptPicture(Manuscript manuscript, String name, StoredFile file) {
        this.manuscript = manuscript;
        this.name = name;
        this.storedFile = file;
    }
}
