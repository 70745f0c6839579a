package org.thongthin.people;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** People with their postings, as those see them who administer them. */
public interface People {

    EntityManager entityManager();

    /** Who has a posting of today in the subtree, once for each; the pattern is of a name in either language. */
    @HQL(
            """
            select p.id, g.id, p.name, g.position, g.positionType, o.code, o.name, a.username, a.state
            from Posting g join g.person p join g.organisation o left join Account a on a.person = p
            where g.path like :subtree and g.period.from <= :today
              and (g.period.through is null or g.period.through >= :today)
              and (p.name.th like :pattern or p.name.en like :pattern)
            order by p.name.th, p.id, g.id""")
    List<PersonRow> rows(String subtree, String pattern, LocalDate today, Page page);

    @HQL(
            """
            select count(g) from Posting g join g.person p
            where g.path like :subtree and g.period.from <= :today
              and (g.period.through is null or g.period.through >= :today)
              and (p.name.th like :pattern or p.name.en like :pattern)""")
    Long countRows(String subtree, String pattern, LocalDate today);

    /** Who has a posting of today in the subtree, to choose from. */
    @HQL(
            """
            select p.id, p.name, g.position, o.name
            from Posting g join g.person p join g.organisation o
            where g.path like :subtree and g.period.from <= :today
              and (g.period.through is null or g.period.through >= :today)
              and (p.name.th like :pattern or p.name.en like :pattern)
            order by p.name.th, p.id, g.id""")
    List<PersonChoice> choices(String subtree, String pattern, LocalDate today, Page page);

    @HQL(
            """
            select g.id, g.version, o.code, o.name, g.path, g.position, g.positionType, s.id, s.name, g.period.from,
                g.period.through
            from Posting g join g.organisation o left join g.supervisor s
            where g.person.id = :personId order by g.period.from desc, g.id desc""")
    List<PostingRow> postings(Long personId);

    /** The posting without its person, who is read later, under a lock. */
    @HQL("select g from Posting g join fetch g.organisation where g.id = :postingId")
    Optional<Posting> posting(Long postingId);

    @HQL("select g from Posting g where g.person.id = :personId and g.organisation.id = :organisationId")
    List<Posting> postingsIn(Long personId, Long organisationId);

    @HQL(
            "select count(g) from Posting g where g.path like :subtree and (g.period.through is null or g.period.through > :day)")
    Long postingsAfter(String subtree, LocalDate day);

    @HQL("select count(p) from Person p where p.email = :email and p.id <> :but")
    Long withEmail(String email, Long but);
}
