package org.thongthin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jboss.logging.MDC;
import org.thongthin.audit.AuditAction;
import org.thongthin.audit.AuditEntry;
import org.thongthin.audit.AuditEntry.Target;
import org.thongthin.platform.Caller;

/** Writes entries in the transaction of what happened: either both are there or neither. */
@ApplicationScoped
class AuditWriter {

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
        entityManager.persist(new AuditEntry(
                clock.instant(), actorId, action, target, detail, request == null ? null : request.toString()));
    }

    private Long actor() {
        try {
            return caller.getPersonIdOrNull();
        } catch (ContextNotActiveException job) {
            return null;
        }
    }
}
