package org.thongthin.people;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.thongthin.platform.Role;

/** Role grants, as administrators see them. */
public interface Grants {

    EntityManager entityManager();

    /** @param role null: any; ended: those that count no more, too */
    @HQL(
            """
            select r.id, p.id, p.name, r.role, o.code, o.name, r.path, r.period.from, r.period.through, r.endedAt, r.endReason
            from RoleGrant r join r.person p join r.organisation o
            where r.path like :subtree and (:role is null or r.role = :role)
              and (p.name.th like :pattern or p.name.en like :pattern)
              and (:ended = true or r.endedAt is null and (r.period.through is null or r.period.through >= :today))
            order by p.name.th, p.id, r.id""")
    List<GrantRow> rows(String subtree, Role role, String pattern, boolean ended, LocalDate today, Page page);

    @HQL(
            """
            select count(r) from RoleGrant r join r.person p
            where r.path like :subtree and (:role is null or r.role = :role)
              and (p.name.th like :pattern or p.name.en like :pattern)
              and (:ended = true or r.endedAt is null and (r.period.through is null or r.period.through >= :today))""")
    Long countRows(String subtree, Role role, String pattern, boolean ended, LocalDate today);

    @HQL(
            """
            select r.id, p.id, p.name, r.role, o.code, o.name, r.path, r.period.from, r.period.through, r.endedAt, r.endReason
            from RoleGrant r join r.person p join r.organisation o where r.id = :grantId""")
    Optional<GrantRow> row(Long grantId);

    /** What a person may do today or later, by grants that were not ended. */
    @HQL(
            """
            select r from RoleGrant r where r.person.id = :personId and r.endedAt is null
              and (r.period.through is null or r.period.through >= :today)""")
    List<RoleGrant> standing(Long personId, LocalDate today);
}
