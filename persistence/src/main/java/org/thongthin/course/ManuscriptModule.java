package org.thongthin.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.thongthin.assessment.QuizKind;
import org.thongthin.platform.Bilingual;

/** A module of a manuscript. */
@Entity
public class ManuscriptModule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Manuscript manuscript;

    private int position;

    @Column(nullable = false)
    private String code;

    @Embedded
    private Bilingual title;

    @OneToMany(mappedBy = "module", cascade = CascadeType.PERSIST)
    @OrderBy("position, id")
    @Fetch(FetchMode.SUBSELECT)
    private List<ManuscriptActivity> activities = new ArrayList<>();

    protected ManuscriptModule() {}

    ManuscriptModule(Manuscript manuscript, int position, String code, Bilingual title) {
        this.manuscript = manuscript;
        this.position = position;
        this.code = code;
        this.title = title;
    }

    public void rename(Bilingual name) {
        title = name;
    }

    /** @param minutes to read */
    public ManuscriptActivity addPage(String activityCode, Bilingual name, int minutes) {
        return add(ManuscriptActivity.page(this, activities.size() + 1, activityCode, name, minutes));
    }

    public ManuscriptActivity addQuiz(String activityCode, Bilingual name, QuizKind kind) {
        return add(ManuscriptActivity.quiz(this, activities.size() + 1, activityCode, name, kind));
    }

    private ManuscriptActivity add(ManuscriptActivity activity) {
        activities.add(activity);
        return activity;
    }

    /** False where it stands at the end of the module already. */
    boolean move(String activityCode, Direction direction) {
        int from = indexOf(activityCode);
        int to = from + (direction == Direction.UP ? -1 : 1);
        if (to < 0 || to >= activities.size()) {
            return false;
        }
        activities.add(to, activities.remove(from));
        renumber();
        return true;
    }

    private int indexOf(String activityCode) {
        for (int i = 0; i < activities.size(); i++) {
            if (activities.get(i).getCode().equals(activityCode)) {
                return i;
            }
        }
        throw new ManuscriptPartNotFound();
    }

    ManuscriptActivity remove(String activityCode) {
        ManuscriptActivity removed = activities.remove(indexOf(activityCode));
        renumber();
        return removed;
    }

    /** Gives all its activities away; the caller deletes them. */
    public List<ManuscriptActivity> giveAway() {
        List<ManuscriptActivity> all = getActivities();
        activities.clear();
        return all;
    }

    /** Takes in what comes from the module below (UP) at the end, from the one above (DOWN) at the beginning. */
    void take(ManuscriptActivity activity, Direction direction) {
        activities.add(direction == Direction.UP ? activities.size() : 0, activity);
        activity.belongTo(this);
        renumber();
    }

    private void renumber() {
        for (int i = 0; i < activities.size(); i++) {
            activities.get(i).standAt(i + 1);
        }
    }

    void standAt(int place) {
        position = place;
    }

    public String getCode() {
        return code;
    }

    public Bilingual getTitle() {
        return title;
    }

    public int getPosition() {
        return position;
    }

    public Manuscript getManuscript() {
        return manuscript;
    }

    public List<ManuscriptActivity> getActivities() {
        return List.copyOf(activities);
    }
}
