package org.thongthin.course;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.platform.Bilingual;

/** An immutable published snapshot of a course. */
@Entity
@Immutable
public class CourseVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Course course;

    private int number;

    @Embedded
    private Bilingual title;

    @Embedded
    private Bilingual summary;

    private int minutes;

    @Column(nullable = false)
    private String skills;

    private int activities;

    @Column(nullable = false)
    private Instant publishedAt;

    @Column(nullable = false, columnDefinition = "char(64)")
    private String sha256;

    @ElementCollection
    @CollectionTable(name = "course_outcome", joinColumns = @JoinColumn(name = "course_version_id"))
    @OrderColumn(name = "position")
    @jakarta.persistence.AttributeOverride(name = "th", column = @Column(name = "text_th"))
    @jakarta.persistence.AttributeOverride(name = "en", column = @Column(name = "text_en"))
    @Immutable
    private List<Bilingual> outcomes = new ArrayList<>();

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private VersionOrigin origin;

    protected CourseVersion() {}

    public CourseVersion(Course course, int number, CourseDraft draft, VersionOrigin origin, Instant at) {
        this.course = course;
        this.number = number;
        this.origin = origin;
        this.title = draft.facts().title();
        this.summary = draft.facts().summary();
        this.minutes = draft.facts().minutes();
        this.skills = String.join(" ", draft.facts().skills());
        this.activities =
                draft.modules().stream().mapToInt(m -> m.activities().size()).sum();
        this.publishedAt = at;
        this.sha256 = draft.sha256();
        outcomes.addAll(draft.facts().outcomes());
    }

    public Long getId() {
        return id;
    }

    public Course getCourse() {
        return course;
    }

    public int getNumber() {
        return number;
    }

    public String getSha256() {
        return sha256;
    }

    public VersionOrigin getOrigin() {
        return origin;
    }

    public Bilingual getTitle() {
        return title;
    }

    public Bilingual getSummary() {
        return summary;
    }

    public int getMinutes() {
        return minutes;
    }

    /** Codes, with a space between. */
    public String getSkills() {
        return skills;
    }

    public List<Bilingual> getOutcomes() {
        return List.copyOf(outcomes);
    }

    public int getActivities() {
        return activities;
    }
}
