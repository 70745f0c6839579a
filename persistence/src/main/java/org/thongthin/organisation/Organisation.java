package org.thongthin.organisation;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.platform.Bilingual;

/** A node of the organisation tree. Its id is drawn beforehand ({@link Organisations#nextId()}), because the path holds it. */
@Entity
public class Organisation {

    @Id
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY)
    private Organisation parent;

    @Column(nullable = false, updatable = false)
    private String path;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private OrganisationType type;

    @Column(nullable = false)
    private String code;

    @Embedded
    private Bilingual name;

    @Column(nullable = false)
    private LocalDate validFrom;

    private LocalDate validThrough;

    private boolean demonstration;

    protected Organisation() {}

    /** A root (parent null, a country) or a node below another. Refused where its kind does not fit there. */
    public Organisation(
            Long id, Organisation parent, OrganisationType type, String code, Bilingual name, LocalDate from) {
        if (parent == null ? type != OrganisationType.COUNTRY : !type.fitsBelow(parent.type)) {
            throw new OrganisationMisplaced(code);
        }
        this.id = id;
        this.parent = parent;
        this.path = (parent == null ? "/" : parent.path) + id + "/";
        this.type = type;
        this.code = code;
        this.name = name;
        this.validFrom = from;
    }

    /** Marks it as invented for a demonstration; certificates of its people then say so. */
    public void markAsDemonstration() {
        demonstration = true;
    }

    /** Corrects the names and the days between which it exists; through null: open-ended. Refused where they are reversed. */
    public void describe(Bilingual correctName, LocalDate from, LocalDate through) {
        if (through != null && through.isBefore(from)) {
            throw new OrganisationRefused.OrganisationDatesReversed();
        }
        name = correctName;
        validFrom = from;
        validThrough = through;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidThrough() {
        return validThrough;
    }

    public int getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public String getPath() {
        return path;
    }

    public OrganisationType getType() {
        return type;
    }

    public String getCode() {
        return code;
    }

    public Bilingual getName() {
        return name;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public Organisation getParent() {
        return parent;
    }
}
