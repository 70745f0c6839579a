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
    @jakarta.persistence.JoinColumn(name = "granted_by")
    private Person grantedBy;

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

    public Long getId() {
        return id;
    }
}
