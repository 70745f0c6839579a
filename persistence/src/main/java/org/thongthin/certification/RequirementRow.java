package org.thongthin.certification;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.platform.Bilingual;

/** A requirement as it is stored; {@link #tree} makes what the evaluation reads. */
@Entity
@Immutable
@Table(name = "requirement")
public class RequirementRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private ProgrammeVersion programmeVersion;

    @ManyToOne(fetch = LAZY)
    private RequirementRow parent;

    private int position;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private RequirementKind kind;

    private Integer atLeast;
    private String courseCode;
    private String programmeCode;
    private Integer minPercent;
    private Integer maxAgeMonths;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private Occasion occasion;

    private Integer minHours;
    private boolean sinceLastAward;
    private String titleTh;
    private String titleEn;

    protected RequirementRow() {}

    /** @param parent null: the root of the occasion's tree */
    public RequirementRow(
            ProgrammeVersion version,
            Occasion occasion,
            RequirementRow parent,
            int position,
            ProgrammeDraft.Node draft) {
        this.occasion = occasion;
        this.programmeVersion = version;
        this.parent = parent;
        this.position = position;
        this.kind = draft.kind();
        this.atLeast = draft.atLeast();
        this.courseCode = draft.courseCode();
        this.programmeCode = draft.programmeCode();
        this.minPercent = draft.minPercent();
        this.maxAgeMonths = draft.maxAgeMonths();
        if (draft.asked() != null) {
            this.minHours = draft.asked().minHours();
            this.sinceLastAward = draft.asked().sinceLastAward();
            this.titleTh =
                    draft.asked().title() == null ? null : draft.asked().title().getTh();
            this.titleEn =
                    draft.asked().title() == null ? null : draft.asked().title().getEn();
        }
    }

    /**
     * The tree of an occasion among all rows of a version, in any order. A version without a tree for renewals (they all have one
     * since there are renewals) is renewed as it was won.
     */
    public static Requirement tree(List<RequirementRow> rows, Occasion occasion) {
        RequirementRow root = rows.stream()
                .filter(row -> row.parent == null && row.occasion == occasion)
                .findFirst()
                .orElseGet(() -> rows.stream()
                        .filter(row -> row.parent == null)
                        .findFirst()
                        .orElseThrow());
        return tree(rows, root);
    }

    private static Requirement tree(List<RequirementRow> rows, RequirementRow row) {
        return switch (row.kind) {
            case ALL_OF, ANY_OF, AT_LEAST ->
                new Requirement.Node(
                        row.id,
                        row.kind,
                        row.atLeast == null ? 0 : row.atLeast,
                        rows.stream()
                                .filter(child -> child.parent == row)
                                .sorted(Comparator.comparingInt(child -> child.position))
                                .map(child -> tree(rows, child))
                                .toList());
            case COURSE_PASSED ->
                new Requirement.CoursePassed(row.id, row.courseCode, row.minPercent, row.maxAgeMonths);
            case CERTIFICATION_HELD -> new Requirement.CertificationHeld(row.id, row.programmeCode);
            case ACTIVE_POSTING -> new Requirement.ActivePosting(row.id);
            case WORKSHOP_HOURS -> new Requirement.WorkshopHours(row.id, row.minHours, row.sinceLastAward);
            case ENDORSEMENT -> new Requirement.Endorsed(row.id);
            case EVIDENCE -> new Requirement.EvidenceFiled(row.id, new Bilingual(row.titleTh, row.titleEn));
        };
    }

    /** Whether it asks for a file on that occasion. */
    public boolean isEvidenceFor(Occasion asked) {
        return kind == RequirementKind.EVIDENCE && occasion == asked;
    }

    public Long getId() {
        return id;
    }

    public ProgrammeVersion getProgrammeVersion() {
        return programmeVersion;
    }
}
