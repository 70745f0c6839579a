package org.thongthin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jboss.logging.MDC;
import org.thongthin.assessment.AttemptClosed;
import org.thongthin.audit.AuditEntry;
import org.thongthin.audit.AuditEntry.Target;
import org.thongthin.certification.AwardIssued;
import org.thongthin.learning.EnrolmentStarted;
import org.thongthin.people.PasswordChanged;
import org.thongthin.people.PersonSignedIn;
import org.thongthin.platform.Caller;

/** One entry an event, in the transaction of what happened: either both are there or neither. */
@ApplicationScoped
class AuditTrail {

    @Inject
    EntityManager entityManager;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void signedIn(@Observes PersonSignedIn event) {
        write("SIGN_IN", event.personId(), new Target("account", null, event.personId(), null), null);
    }

    void passwordChanged(@Observes PasswordChanged event) {
        write("PASSWORD_CHANGE", event.personId(), new Target("account", null, event.personId(), null), null);
    }

    void enrolled(@Observes EnrolmentStarted event) {
        Target target = new Target("enrolment", String.valueOf(event.enrolmentId()), event.personId(), null);
        write("ENROL", actor(), target, event.courseCode());
    }

    void attemptClosed(@Observes AttemptClosed event) {
        Target target = new Target("attempt", String.valueOf(event.attemptId()), event.personId(), null);
        write("ATTEMPT_" + event.state(), actor(), target, event.percent() + " %");
    }

    void awarded(@Observes AwardIssued event) {
        Target target =
                new Target("award", String.valueOf(event.awardId()), event.personId(), event.organisationPath());
        write("AWARD", actor(), target, event.serial());
    }

    private Long actor() {
        try {
            return caller.getPersonIdOrNull();
        } catch (ContextNotActiveException job) {
            return null;
        }
    }

    private void write(String action, Long actorId, Target target, String detail) {
        Object request = MDC.get("request");
        entityManager.persist(new AuditEntry(
                clock.instant(), actorId, action, target, detail, request == null ? null : request.toString()));
    }
}
