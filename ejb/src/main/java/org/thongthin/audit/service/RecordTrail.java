package org.thongthin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.thongthin.audit.AuditAction;
import org.thongthin.audit.AuditEntry.Target;
import org.thongthin.people.PeopleExported;
import org.thongthin.people.RecordOpened;

/** Who looked at the records of other people, or took them along. */
@ApplicationScoped
class RecordTrail {

    @Inject
    AuditWriter entries;

    void opened(@Observes RecordOpened event) {
        Target target =
                new Target("person", String.valueOf(event.personId()), event.personId(), event.organisationPath());
        entries.write(AuditAction.PERSON_RECORD_OPENED, target, null);
    }

    void exported(@Observes PeopleExported event) {
        Target target = new Target("export", null, null, event.organisationPath());
        entries.write(AuditAction.PEOPLE_EXPORTED, target, event.what() + ", " + event.rows() + " rows");
    }
}
