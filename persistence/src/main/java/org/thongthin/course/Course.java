package org.thongthin.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.thongthin.organisation.Organisation;

/** The identity of a course. National where the country owns it. */
@Entity
public class Course {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Organisation organisation;

    @Column(nullable = false)
    private String path;

    @Column(nullable = false)
    private String code;

    @ManyToOne(fetch = LAZY)
    private CourseVersion currentVersion;

    protected Course() {}

    public Course(Organisation owner, String code) {
        this.organisation = owner;
        this.path = owner.getPath();
        this.code = code;
    }

    /** From now on, who enrols gets this version; who is enrolled stays where they are. */
    public void publish(CourseVersion published) {
        currentVersion = published;
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** Of the owner: whether it is in a trainer's scope. */
    public String getPath() {
        return path;
    }

    public String getCode() {
        return code;
    }

    /** Null before the first publication. */
    public CourseVersion getCurrentVersion() {
        return currentVersion;
    }
}
