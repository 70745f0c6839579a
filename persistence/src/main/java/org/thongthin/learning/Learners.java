package org.thongthin.learning;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

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
}
