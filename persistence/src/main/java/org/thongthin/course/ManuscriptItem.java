package org.thongthin.course;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.assessment.CognitiveLevel;
import org.thongthin.assessment.QuestionDraft;
import org.thongthin.assessment.QuestionDraft.OptionDraft;
import org.thongthin.assessment.QuestionOption;
import org.thongthin.assessment.QuestionType;

/** An item of a manuscript's question bank. Publishing makes a new version of the item where it differs from what was published. */
@Entity
public class ManuscriptItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Manuscript manuscript;

    @Column(nullable = false)
    private String code;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private PoolKind poolKind;

    @Column(nullable = false)
    private String moduleCode;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private QuestionType type;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private CognitiveLevel level;

    @Column(nullable = false, columnDefinition = "text")
    private String stem;

    @Column(nullable = false, columnDefinition = "text")
    private String feedback;

    private int edition;

    @ElementCollection
    @CollectionTable(name = "manuscript_option", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<QuestionOption> options = new ArrayList<>();

    protected ManuscriptItem() {}

    public ManuscriptItem(Manuscript manuscript, String code, ItemContent content) {
        this.manuscript = manuscript;
        this.code = code;
        write(content);
    }

    /** Asks something else from now on; who was asked before keeps what they were asked. */
    public void write(ItemContent content) {
        content.check();
        poolKind = content.poolKind();
        moduleCode = content.moduleCode();
        type = content.type();
        level = content.level();
        stem = content.stem();
        feedback = content.feedback();
        options.clear();
        content.options().forEach(o -> options.add(new QuestionOption(o.text(), o.feedback(), o.correct())));
        edition++;
    }

    public ItemContent getContent() {
        return new ItemContent(
                poolKind,
                moduleCode,
                type,
                level,
                stem,
                feedback,
                options.stream()
                        .map(o -> new OptionDraft(o.getText(), o.getFeedback(), o.isCorrect()))
                        .toList());
    }

    public QuestionDraft toDraft() {
        ItemContent content = getContent();
        return new QuestionDraft(code, poolKind.pool(moduleCode), type, level, stem, feedback, content.options());
    }

    public String getCode() {
        return code;
    }

    public int getEdition() {
        return edition;
    }
}
