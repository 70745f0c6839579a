package org.thongthin.certification;

import static jakarta.persistence.FetchType.LAZY;

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
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.thongthin.organisation.Organisation;
import org.thongthin.people.Person;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.FiscalYear;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.ThaiDates;

/** An issued certification. It carries what verification needs, so that it stays verifiable whatever becomes of other data. */
@Entity
@Immutable
public class Award {

    /** 26 characters of 5 bits: 130 bits, far over the 80 that nobody can guess. */
    private static final int VERIFY_CODE = 26;

    private static final int CHECK_CODE = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = LAZY, optional = false)
    private Candidacy candidacy;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = LAZY, optional = false)
    private Programme programme;

    @ManyToOne(fetch = LAZY, optional = false)
    private ProgrammeVersion programmeVersion;

    private int fiscalYear;

    private int number;

    @Column(nullable = false)
    private String serial;

    @Column(nullable = false, columnDefinition = "char(26)")
    private String verifyCode;

    @Column(nullable = false, columnDefinition = "char(8)")
    private String checkCode;

    @Embedded
    private Bilingual holder;

    @Embedded
    private Bilingual organisation;

    @Column(nullable = false)
    private String organisationPath;

    @Column(nullable = false)
    private LocalDate issuedOn;

    @Column(nullable = false)
    private LocalDate validThrough;

    @Column(nullable = false)
    private Instant issuedAt;

    private boolean demonstration;

    @ElementCollection
    @CollectionTable(name = "award_fact", joinColumns = @JoinColumn(name = "award_id"))
    @OrderColumn(name = "position")
    @Immutable
    private List<AwardFact> facts = new ArrayList<>();

    protected Award() {}

    /**
     * @param workplace where the holder is posted on the day
     * @param number taken from the counter of programme and fiscal year in the same transaction
     * @param lastThrough last day of the award that this one renews; null: it renews none
     */
    public Award(
            Candidacy candidacy,
            Organisation workplace,
            int number,
            Evaluation evaluation,
            LocalDate lastThrough,
            Instant at) {
        this.candidacy = candidacy;
        this.person = candidacy.getPerson();
        this.programmeVersion = candidacy.getProgrammeVersion();
        this.programme = programmeVersion.getProgramme();
        this.issuedAt = at;
        this.issuedOn = LocalDate.ofInstant(at, ThaiDates.BANGKOK);
        this.validThrough = lastThrough == null
                ? programmeVersion.validityFrom(issuedOn).through()
                : programmeVersion.renewedThrough(issuedOn, lastThrough);
        this.fiscalYear = FiscalYear.of(issuedOn).buddhistYear();
        this.number = number;
        this.serial = "%s-%d-%06d".formatted(programme.getSerialPrefix(), fiscalYear, number);
        this.verifyCode = RandomCodes.ofLength(VERIFY_CODE);
        this.checkCode = RandomCodes.ofLength(CHECK_CODE);
        this.holder = person.getName();
        this.organisation = workplace.getName();
        this.organisationPath = workplace.getPath();
        this.demonstration = person.isDemonstration() || workplace.isDemonstration();
        evaluation.lines().forEach(line -> facts.add(new AwardFact(line)));
    }

    public Long getId() {
        return id;
    }

    public String getSerial() {
        return serial;
    }

    public String getVerifyCode() {
        return verifyCode;
    }

    public String getCheckCode() {
        return checkCode;
    }

    public Person getPerson() {
        return person;
    }

    public int getNumber() {
        return number;
    }

    public String getOrganisationPath() {
        return organisationPath;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public LocalDate getValidThrough() {
        return validThrough;
    }
}
