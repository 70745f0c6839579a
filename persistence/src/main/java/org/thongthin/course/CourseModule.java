package org.thongthin.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.thongthin.platform.Bilingual;

/** An ordered part of a course version. */
@Entity
@Immutable
public class CourseModule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private CourseVersion courseVersion;

    private int position;

    @Column(nullable = false)
    private String code;

    @Embedded
    private Bilingual title;

    protected CourseModule() {}

    public CourseModule(CourseVersion version, int position, String code, Bilingual title) {
        this.courseVersion = version;
        this.position = position;
        this.code = code;
        this.title = title;
    }

    public String getCode() {
        return code;
    }

    public Bilingual getTitle() {
        return title;
    }

    public Long getId() {
        return id;
    }
}
