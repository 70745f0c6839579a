package org.thongthin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.thongthin.assessment.AttemptClosed;
import org.thongthin.audit.AuditAction;
import org.thongthin.audit.AuditEntry.Target;
import org.thongthin.certification.AwardIssued;
import org.thongthin.learning.EnrolmentStarted;
import org.thongthin.people.PasswordChanged;
import org.thongthin.people.PersonSignedIn;

/** One entry an event, in the transaction of what happened: either both are there or neither. */
@ApplicationScoped
class AuditTrail {

    @Inject
    AuditWriter entries;

    void signedIn(@Observes PersonSignedIn event) {
        entries.write(AuditAction.SIGN_IN, event.personId(), new Target("account", null, event.personId(), null), null);
    }

    void passwordChanged(@Observes PasswordChanged event) {
        entries.write(
                AuditAction.PASSWORD_CHANGE,
                event.personId(),
                new Target("account", null, event.personId(), null),
                null);
    }

    void enrolled(@Observes EnrolmentStarted event) {
        Target target = new Target("enrolment", String.valueOf(event.enrolmentId()), event.personId(), null);
        entries.write(AuditAction.ENROL, target, event.courseCode());
    }

    void attemptClosed(@Observes AttemptClosed event) {
        Target target = new Target("attempt", String.valueOf(event.attemptId()), event.personId(), null);
        entries.write(AuditAction.valueOf("ATTEMPT_" + event.state()), target, event.percent() + " %");
    }

    void awarded(@Observes AwardIssued event) {
        Target target =
                new Target("award", String.valueOf(event.awardId()), event.personId(), event.organisationPath());
        entries.write(AuditAction.AWARD, target, event.serial());
    }
}
