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

/** A file that pages of a course version show, under its name in the source folder. */
@Entity
@Immutable
public class CourseAsset {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private CourseVersion courseVersion;

    @Column(nullable = false)
    private String name;

    @ManyToOne(fetch = LAZY, optional = false)
    private StoredFile storedFile;

    protected CourseAsset() {}

    public CourseAsset(CourseVersion version, String name, StoredFile file) {
        this.courseVersion = version;
        this.name = name;
        this.storedFile = file;
    }

    public String getName() {
        return name;
    }

    public StoredFile getStoredFile() {
        return storedFile;
    }
}
