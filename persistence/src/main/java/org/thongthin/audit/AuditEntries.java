package org.thongthin.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Entries are read and written, never changed: the database refuses anything else. */
public interface AuditEntries {

    EntityManager entityManager();

    /** Of a subtree, below an id; person and action may be null: any. Ids rise with time, so that a page begins where one ended;
     * one more than a page shows. */
    @HQL(
            """
            select e.id, e.at, e.actorId, a.name, e.action, e.objectType, e.objectId, e.subjectId, s.name, o.name, e.detail
            from AuditEntry e
            left join Person a on a.id = e.actorId
            left join Person s on s.id = e.subjectId
            left join Organisation o on o.path = e.path
            where e.path like :subtree and e.id < :before and e.at >= :from and e.at < :to
              and (:personId is null or e.subjectId = :personId or e.actorId = :personId)
              and (:action is null or e.action = :action)
            order by e.id desc limit 51""")
    List<AuditRow> rows(String subtree, Long before, Instant from, Instant to, Long personId, AuditAction action);
}
