package org.thongthin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.thongthin.audit.AuditAction;
import org.thongthin.audit.AuditEntry.Target;
import org.thongthin.learning.HoursCancelled;
import org.thongthin.learning.HoursOpened;
import org.thongthin.learning.HoursRecorded;

/** What others do about somebody's learning. */
@ApplicationScoped
class LearningTrail {

    @Inject
    AuditWriter entries;

    void hoursRecorded(@Observes HoursRecorded event) {
        entries.write(AuditAction.HOURS_RECORD, hours(event.recordId(), event.personId(), event.path()), event.title());
    }

    void hoursCancelled(@Observes HoursCancelled event) {
        entries.write(
                AuditAction.HOURS_CANCEL, hours(event.recordId(), event.personId(), event.path()), event.reason());
    }

    void hoursOpened(@Observes HoursOpened event) {
        entries.write(AuditAction.HOURS_OPEN, hours(event.recordId(), event.personId(), event.path()), null);
    }

    private static Target hours(Long recordId, Long personId, String path) {
        return new Target("training-record", recordId == null ? null : String.valueOf(recordId), personId, path);
    }
}
