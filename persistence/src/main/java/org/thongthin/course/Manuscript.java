package org.thongthin.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thongthin.platform.Bilingual;

/**
 * A course as its trainers write it. It changes all the time and nobody learns from it; publishing makes an immutable version of what
 * it says. Who changes it holds its row: two trainers at once come one after the other.
 */
@Entity
public class Manuscript {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Course course;

    @Embedded
    private Bilingual title;

    @Column(nullable = false)
    private String summaryTh = "";

    @Column(nullable = false)
    private String summaryEn = "";

    private int minutes;

    @Column(nullable = false)
    private String skills = "";

    private int edition;
    private int lastNumber;

    @Column(columnDefinition = "char(64)")
    private String publishedSha256;

    @Column(nullable = false)
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "manuscript_outcome", joinColumns = @JoinColumn(name = "manuscript_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "th", column = @Column(name = "text_th"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private List<Bilingual> outcomes = new ArrayList<>();

    @OneToMany(mappedBy = "manuscript", cascade = CascadeType.PERSIST)
    @OrderBy("position, id")
    private List<ManuscriptModule> modules = new ArrayList<>();

    protected Manuscript() {}

    public Manuscript(Course course, Bilingual title, Instant at) {
        this.course = course;
        this.title = title;
        this.changedAt = at;
    }

    /** Says anew what the course is about. */
    public void describe(CourseAbout about, Instant at) {
        title = about.title();
        summaryTh = about.summaryTh();
        summaryEn = about.summaryEn();
        minutes = about.minutes();
        skills = String.join(" ", about.skills().stream().map(Enum::name).toList());
        outcomes.clear();
        outcomes.addAll(about.outcomes());
        edition++;
        touch(at);
    }

    /** Whatever changes in a manuscript raises its version, so that who publishes it knows what. */
    public void touch(Instant at) {
        changedAt = at;
    }

    public ManuscriptModule addModule(Bilingual moduleTitle, Instant at) {
        return addModule(nextCode("m"), moduleTitle, at);
    }

    /** With a code of its own, of a published version. */
    public ManuscriptModule addModule(String code, Bilingual moduleTitle, Instant at) {
        ManuscriptModule module = new ManuscriptModule(this, modules.size() + 1, code, moduleTitle);
        modules.add(module);
        touch(at);
        return module;
    }

    /** A code that no part of this manuscript has or had. */
    public String nextCode(String prefix) {
        String code;
        do {
            code = prefix + ++lastNumber;
        } while (has(code));
        return code;
    }

    private boolean has(String code) {
        return Stream.concat(
                        modules.stream().map(ManuscriptModule::getCode),
                        activities().map(ManuscriptActivity::getCode))
                .anyMatch(code::equals);
    }

    public void moveModule(String code, Direction direction, Instant at) {
        int from = modules.indexOf(module(code));
        int to = from + (direction == Direction.UP ? -1 : 1);
        if (to >= 0 && to < modules.size()) {
            modules.add(to, modules.remove(from));
            renumber();
            touch(at);
        }
    }

    /** At the end of its module an activity goes on into the next one. */
    public void moveActivity(String code, Direction direction, Instant at) {
        ManuscriptModule module = activity(code).getModule();
        if (!module.move(code, direction)) {
            int beside = modules.indexOf(module) + (direction == Direction.UP ? -1 : 1);
            if (beside >= 0 && beside < modules.size()) {
                modules.get(beside).take(module.remove(code), direction);
            }
        }
        touch(at);
    }

    /** Takes a module out with its activities, and its pools out of what quizzes draw; the caller deletes what is returned. */
    public ManuscriptModule removeModule(String code, Instant at) {
        ManuscriptModule removed = module(code);
        modules.remove(removed);
        renumber();
        activities().forEach(activity -> activity.drawNoMoreFrom(code));
        touch(at);
        return removed;
    }

    /** Takes an activity out; the caller deletes what is returned. */
    public ManuscriptActivity removeActivity(String code, Instant at) {
        touch(at);
        return activity(code).getModule().remove(code);
    }

    private void renumber() {
        for (int i = 0; i < modules.size(); i++) {
            modules.get(i).standAt(i + 1);
        }
    }

    public ManuscriptModule module(String code) {
        return modules.stream()
                .filter(module -> module.getCode().equals(code))
                .findFirst()
                .orElseThrow(ManuscriptPartNotFound::new);
    }

    public ManuscriptActivity activity(String code) {
        return activities()
                .filter(activity -> activity.getCode().equals(code))
                .findFirst()
                .orElseThrow(ManuscriptPartNotFound::new);
    }

    /** All, in the order of the course. */
    public Stream<ManuscriptActivity> activities() {
        return modules.stream().flatMap(module -> module.getActivities().stream());
    }

    /** Remembers what was published, or what version it was opened from. */
    public void published(String sha256) {
        publishedSha256 = sha256;
    }

    /** What it says of the course. */
    public CourseAbout getAbout() {
        List<SkillGroup> groups = Stream.of(skills.split(" "))
                .filter(code -> !code.isEmpty())
                .map(SkillGroup::valueOf)
                .toList();
        return new CourseAbout(title, summaryTh, summaryEn, minutes, groups, outcomes);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Course getCourse() {
        return course;
    }

    public Bilingual getTitle() {
        return title;
    }

    /** Of what the course is about. */
    public int getEdition() {
        return edition;
    }

    /** Null: nothing was published yet. */
    public String getPublishedSha256() {
        return publishedSha256;
    }

    public List<ManuscriptModule> getModules() {
        return List.copyOf(modules);
    }
}
