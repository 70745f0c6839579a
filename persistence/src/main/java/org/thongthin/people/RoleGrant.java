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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.organisation.Organisation;
import org.thongthin.platform.Role;

/** A role within an organisation's subtree, for a period. */
@Entity
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private Role role;

    @ManyToOne(fetch = LAZY, optional = false)
    private Organisation organisation;

    @Column(nullable = false)
    private String path;

    @Embedded
    private Period period;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "granted_by")
    private Person grantedBy;

    private Instant endedAt;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "ended_by")
    private Person endedBy;

    private String endReason;

    protected RoleGrant() {}

    /** @param grantedBy null: by the set-up, before anybody could */
    public RoleGrant(Person person, Role role, Organisation organisation, Period period, Person grantedBy) {
        this.person = person;
        this.role = role;
        this.organisation = organisation;
        this.path = organisation.getPath();
        this.period = period;
        this.grantedBy = grantedBy;
    }

    /** Ends it at once. Refused where it has been ended before. */
    public void end(Person by, String reason, Instant at) {
        if (endedAt != null) {
            throw new GrantRefused.GrantEndedBefore();
        }
        endedBy = by;
        endReason = reason;
        endedAt = at;
    }

    public Period getPeriod() {
        return period;
    }

    public Person getPerson() {
        return person;
    }

    public Role getRole() {
        return role;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getPath() {
        return path;
    }

    public Long getId() {
        return id;
    }
}
