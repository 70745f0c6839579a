package org.thongthin.people;

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
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.organisation.Organisation;
import org.thongthin.platform.Bilingual;

/** A person's job in an organisation for a period. A transfer ends one and starts another. */
@Entity
public class Posting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = LAZY, optional = false)
    private Organisation organisation;

    @Column(nullable = false)
    private String path;

    @Embedded
    private Bilingual position;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private PositionType positionType;

    @ManyToOne(fetch = LAZY)
    private Person supervisor;

    @Embedded
    private Period period;

    protected Posting() {}

    public Posting(Person person, Organisation organisation, Bilingual position, PositionType type, Period period) {
        this.person = person;
        this.organisation = organisation;
        this.path = organisation.getPath();
        this.position = position;
        this.positionType = type;
        this.period = period;
    }

    /** Names who endorses this person's evidence; null: nobody. Refused where it would be the person. */
    public void reportTo(Person superior) {
        if (superior != null && superior.getId().equals(person.getId())) {
            throw new OwnSupervisor();
        }
        supervisor = superior;
    }

    /** Sets its last day. Refused where that lies before the first. */
    public void end(LocalDate lastDay) {
        period = new Period(period.getFrom(), lastDay);
    }

    public Person getPerson() {
        return person;
    }

    public String getPath() {
        return path;
    }

    public int getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Period getPeriod() {
        return period;
    }
}
