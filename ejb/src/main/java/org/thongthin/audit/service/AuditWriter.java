package org.thongthin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.query.NativeQuery;
import org.jboss.logging.MDC;
import org.thongthin.audit.AuditAction;
import org.thongthin.audit.AuditEntry;
import org.thongthin.audit.AuditEntry.Target;
import org.thongthin.platform.Caller;
import org.thongthin.platform.ThaiDates;

/** Writes entries in the transaction of what happened: either both are there or neither. */
@ApplicationScoped
class AuditWriter {

    private static final int MOST_DETAIL = 1000;

    /** Every entry is found by an organisation: where none is named, that of the posting of the day, in the same statement. */
    private static final String INSERT =
            """
            insert into audit_entry (at, actor_id, action, object_type, object_id, subject_id, path, detail, request_id)
            values (:at, :actor, :action, :type, :object, :subject, coalesce(:path, (
                select g.path from posting g
                where g.person_id = :concerned and g.valid_from <= :today
                  and (g.valid_through is null or g.valid_through >= :today)
                order by g.valid_from desc, g.id desc limit 1)), :detail, :request)""";

    @Inject
    EntityManager entityManager;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Of the caller; of the system itself where a job does it. */
    void write(AuditAction action, Target target, String detail) {
        write(action, actor(), target, detail);
    }

    /** @param detail null: the action says it all */
    void write(AuditAction action, Long actorId, Target target, String detail) {
        Object request = MDC.get("request");
        Instant at = clock.instant();
        NativeQuery<?> insert = entityManager.createNativeQuery(INSERT).unwrap(NativeQuery.class);
        // nothing else need be written before: what happened is not read here
        insert.addSynchronizedEntityClass(AuditEntry.class)
                .setParameter("at", at, Instant.class)
                .setParameter("actor", actorId, Long.class)
                .setParameter("action", action.name(), String.class)
                .setParameter("type", target.type(), String.class)
                .setParameter("object", target.id(), String.class)
                .setParameter("subject", target.subjectId(), Long.class)
                .setParameter("path", target.path(), String.class)
                .setParameter("concerned", target.subjectId() == null ? actorId : target.subjectId(), Long.class)
                .setParameter("today", ThaiDates.today(clock), LocalDate.class)
                .setParameter("detail", cut(detail), String.class)
                .setParameter("request", request == null ? null : request.toString(), String.class)
                .executeUpdate();
    }

    private static String cut(String detail) {
        return detail == null || detail.length() <= MOST_DETAIL ? detail : detail.substring(0, MOST_DETAIL);
    }

    private Long actor() {
        try {
            return caller.getPersonIdOrNull();
        } catch (ContextNotActiveException job) {
            return null;
        }
    }
}
