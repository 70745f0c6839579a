package org.thongthin.learning;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** People as HR and supervisors meet them in learning: by their postings of today. */
public interface Learners {

    EntityManager entityManager();

    /** One row a posting valid on the day, the newest first. */
    @HQL(
            """
            select p.id, p.name, g.position, o.name, g.path
            from Posting g join g.person p join g.organisation o
            where p.id = :personId and g.period.from <= :day and (g.period.through is null or g.period.through >= :day)
            order by g.period.from desc, g.id desc""")
    List<Learner> postings(Long personId, LocalDate day);

    /** The people of a place by name, each once, by the newest posting there. */
    @HQL(
            """
            select p.id, p.name, g.position, o.name, g.path
            from Posting g join g.person p join g.organisation o
            where g.path like :subtree and g.period.from <= :day and (g.period.through is null or g.period.through >= :day)
                and (:word = '' or p.name.th like :pattern or p.name.en like :pattern)
                and not exists (select 1 from Posting n where n.person = p and n.id > g.id and n.path like :subtree
                    and n.period.from <= :day and (n.period.through is null or n.period.through >= :day))
            order by p.name.th, p.id""")
    List<Learner> at(String subtree, LocalDate day, String word, String pattern, Page page);

    @HQL(
            """
            select count(distinct p.id) from Posting g join g.person p
            where g.path like :subtree and g.period.from <= :day and (g.period.through is null or g.period.through >= :day)
                and (:word = '' or p.name.th like :pattern or p.name.en like :pattern)""")
    Long countAt(String subtree, LocalDate day, String word, String pattern);

    /** Of these people those who work at the place, by name, each once. */
    @HQL(
            """
            select p.id, p.name, g.position, o.name, g.path
            from Posting g join g.person p join g.organisation o
            where p.id in :personIds and g.path like :subtree
                and g.period.from <= :day and (g.period.through is null or g.period.through >= :day)
                and not exists (select 1 from Posting n where n.person = p and n.id > g.id and n.path like :subtree
                    and n.period.from <= :day and (n.period.through is null or n.period.through >= :day))
            order by p.name.th, p.id""")
    List<Learner> chosen(List<Long> personIds, String subtree, LocalDate day);
}
