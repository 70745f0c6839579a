package org.thongthin.course;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.assessment.Quiz;
import org.thongthin.content.RichText;
import org.thongthin.platform.Bilingual;

/** One step of a course version: a page to read or a quiz. */
@Entity
@Immutable
public class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private CourseVersion courseVersion;

    @ManyToOne(fetch = LAZY, optional = false)
    private CourseModule module;

    private int position;

    @Column(nullable = false)
    private String code;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private ActivityType type;

    @Embedded
    private Bilingual title;

    private Integer minutes;

    @ManyToOne(fetch = LAZY)
    private RichText richText;

    @ManyToOne(fetch = LAZY)
    private Quiz quiz;

    protected Activity() {}

    private Activity(CourseVersion version, CourseModule module, int position, String code, Bilingual title) {
        this.courseVersion = version;
        this.module = module;
        this.position = position;
        this.code = code;
        this.title = title;
    }

    /** @param position in the whole course, from 1 */
    public static Activity page(
            CourseModule module, CourseVersion version, int position, CourseDraft.PageDraft draft, RichText text) {
        Activity activity = new Activity(version, module, position, draft.code(), draft.title());
        activity.type = ActivityType.PAGE;
        activity.minutes = draft.minutes();
        activity.richText = text;
        return activity;
    }

    /** @param position in the whole course, from 1 */
    public static Activity quiz(
            CourseModule module, CourseVersion version, int position, CourseDraft.QuizActivityDraft draft, Quiz quiz) {
        Activity activity = new Activity(version, module, position, draft.code(), draft.title());
        activity.type = ActivityType.QUIZ;
        activity.minutes = quiz.getMinutes();
        activity.quiz = quiz;
        return activity;
    }

    public Long getId() {
        return id;
    }

    public ActivityType getType() {
        return type;
    }

    public CourseModule getModule() {
        return module;
    }

    public String getCode() {
        return code;
    }

    public Bilingual getTitle() {
        return title;
    }

    /** Null: not said. */
    public Integer getMinutes() {
        return minutes;
    }

    /** Null: a quiz. */
    public RichText getRichText() {
        return richText;
    }

    /** Null: a page. */
    public Quiz getQuiz() {
        return quiz;
    }

    public CourseVersion getCourseVersion() {
        return courseVersion;
    }
}
