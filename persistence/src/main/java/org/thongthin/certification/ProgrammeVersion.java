package org.thongthin.certification;

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
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Hashes;

/** The rules of a programme from one publication to the next; immutable. */
@Entity
@Immutable
public class ProgrammeVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Programme programme;

    private int number;

    @Embedded
    private Bilingual name;

    @Embedded
    private Bilingual subtitle;

    @Embedded
    private Bilingual issuer;

    @Embedded
    private Bilingual signer;

    @Embedded
    private Bilingual signerPosition;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private DecisionKind decision;

    private int validityMonths;
    private int windowMonths;
    private int graceMonths;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private RenewalBase renewalBase;

    @Column(nullable = false)
    private Instant publishedAt;

    @Column(nullable = false, columnDefinition = "char(64)")
    private String sha256;

    protected ProgrammeVersion() {}

    public ProgrammeVersion(Programme programme, int number, ProgrammeDraft draft, Instant at) {
        this.programme = programme;
        this.number = number;
        this.name = draft.wording().name();
        this.subtitle = draft.wording().subtitle();
        this.issuer = draft.wording().issuer();
        this.signer = draft.wording().signer();
        this.signerPosition = draft.wording().signerPosition();
        this.decision = draft.terms().decision();
        this.validityMonths = draft.terms().validityMonths();
        this.windowMonths = draft.terms().windowMonths();
        this.graceMonths = draft.terms().graceMonths();
        this.renewalBase = draft.terms().renewalBase();
        this.publishedAt = at;
        this.sha256 = fingerprint(draft);
    }

    /** Equal for two drafts with the same rules and wording. */
    public static String fingerprint(ProgrammeDraft draft) {
        return Hashes.sha256(draft.toString());
    }

    /** How long an award of this day is valid. */
    public Validity validityFrom(LocalDate awarded) {
        return Validity.ofMonths(awarded, validityMonths);
    }

    /**
     * The last day of an award that renews another.
     *
     * @param lastThrough last day of the award that is renewed
     */
    public LocalDate renewedThrough(LocalDate awarded, LocalDate lastThrough) {
        LocalDate first = renewalBase == RenewalBase.LAST_EXPIRY ? lastThrough.plusDays(1) : awarded;
        return validityFrom(first).through();
    }

    public Long getId() {
        return id;
    }

    public Programme getProgramme() {
        return programme;
    }

    public int getNumber() {
        return number;
    }

    public Bilingual getName() {
        return name;
    }

    public Bilingual getSubtitle() {
        return subtitle;
    }

    public Bilingual getIssuer() {
        return issuer;
    }

    public Bilingual getSigner() {
        return signer;
    }

    public Bilingual getSignerPosition() {
        return signerPosition;
    }

    public DecisionKind getDecision() {
        return decision;
    }

    public int getWindowMonths() {
        return windowMonths;
    }

    public int getGraceMonths() {
        return graceMonths;
    }

    public String getSha256() {
        return sha256;
    }
}
