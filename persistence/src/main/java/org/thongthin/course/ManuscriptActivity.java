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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuizDraft.Limits;
import org.thongthin.assessment.QuizKind;
import org.thongthin.platform.Bilingual;

/** A page or a quiz of a manuscript. */
@Entity
public class ManuscriptActivity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private ManuscriptModule module;

    private int position;

    @Column(nullable = false)
    private String code;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private ActivityType type;

    @Embedded
    private Bilingual title;

    private int edition;
    private Integer minutes;

    @Column(columnDefinition = "mediumtext")
    private String html;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private QuizKind kind;

    private Integer maxAttempts;
    private Integer waitDays;
    private Integer passPercent;
    private Integer shareUnderstand;
    private Integer shareApply;
    private Integer shareAnalyse;

    @ElementCollection
    @CollectionTable(name = "manuscript_draw", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<ManuscriptDraw> draws = new ArrayList<>();

    protected ManuscriptActivity() {}

    private ManuscriptActivity(ManuscriptModule module, int position, String code, ActivityType type, Bilingual title) {
        this.module = module;
        this.position = position;
        this.code = code;
        this.type = type;
        this.title = title;
    }

    static ManuscriptActivity page(ManuscriptModule module, int position, String code, Bilingual title, int minutes) {
        ManuscriptActivity page = new ManuscriptActivity(module, position, code, ActivityType.PAGE, title);
        page.minutes = Words.within(minutes, 1, Words.ACTIVITY_MINUTES);
        page.html = "";
        return page;
    }

    static ManuscriptActivity quiz(ManuscriptModule module, int position, String code, Bilingual title, QuizKind kind) {
        ManuscriptActivity quiz = new ManuscriptActivity(module, position, code, ActivityType.QUIZ, title);
        quiz.kind = kind;
        return quiz;
    }

    /** @param sanitised pictures are named {@code assets/…} */
    public void write(Bilingual name, int readingMinutes, String sanitised) {
        must(ActivityType.PAGE);
        title = name;
        minutes = Words.within(readingMinutes, 1, Words.ACTIVITY_MINUTES);
        html = sanitised;
        edition++;
    }

    /** Sets the quiz anew. */
    public void set(Bilingual name, QuizSetting setting) {
        must(ActivityType.QUIZ);
        title = name;
        kind = setting.kind();
        minutes = setting.limits().minutes();
        maxAttempts = setting.limits().attempts();
        waitDays = setting.limits().waitDays();
        passPercent = setting.limits().passPercent();
        shareUnderstand = setting.shares().get(CognitiveLevel.UNDERSTAND);
        shareApply = setting.shares().get(CognitiveLevel.APPLY);
        shareAnalyse = setting.shares().get(CognitiveLevel.ANALYSE);
        draws.clear();
        setting.draws().forEach((moduleCode, items) -> draws.add(new ManuscriptDraw(moduleCode, items)));
        edition++;
    }

    /** Refused as not found where it is of another type. */
    public ManuscriptActivity must(ActivityType wanted) {
        if (type != wanted) {
            throw new ManuscriptPartNotFound();
        }
        return this;
    }

    void drawNoMoreFrom(String moduleCode) {
        draws.removeIf(draw -> draw.getModuleCode().equals(moduleCode));
    }

    void belongTo(ManuscriptModule other) {
        module = other;
    }

    void standAt(int place) {
        position = place;
    }

    /** How the quiz is set. */
    public QuizSetting getSetting() {
        Map<String, Integer> items = QuizSetting.inOrder();
        draws.forEach(draw -> items.put(draw.getModuleCode(), draw.getItems()));
        Map<CognitiveLevel, Integer> shares = new EnumMap<>(CognitiveLevel.class);
        put(shares, CognitiveLevel.UNDERSTAND, shareUnderstand);
        put(shares, CognitiveLevel.APPLY, shareApply);
        put(shares, CognitiveLevel.ANALYSE, shareAnalyse);
        return new QuizSetting(kind, new Limits(minutes, maxAttempts, waitDays, passPercent), shares, items);
    }

    private static void put(Map<CognitiveLevel, Integer> shares, CognitiveLevel level, Integer share) {
        if (share != null) {
            shares.put(level, share);
        }
    }

    public ManuscriptModule getModule() {
        return module;
    }

    public String getCode() {
        return code;
    }

    public ActivityType getType() {
        return type;
    }

    public Bilingual getTitle() {
        return title;
    }

    public int getEdition() {
        return edition;
    }

    public Integer getMinutes() {
        return minutes;
    }

    /** Null: a quiz. */
    public String getHtml() {
        return html;
    }

    /** Null: a page. */
    public QuizKind getKind() {
        return kind;
    }

    /** How many items a quiz draws. */
    public int getItems() {
        return draws.stream().mapToInt(ManuscriptDraw::getItems).sum();
    }
}
