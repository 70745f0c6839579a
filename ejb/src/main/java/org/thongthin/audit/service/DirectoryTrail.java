package org.thongthin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.thongthin.audit.AuditAction;
import org.thongthin.audit.AuditEntry.Target;
import org.thongthin.organisation.OrganisationChanged;
import org.thongthin.people.PersonOpened;
import org.thongthin.people.RecordChanged;
import org.thongthin.platform.OutOfReach;

/** What is done about organisations, people, accounts and rights, and what was asked for in vain. */
@ApplicationScoped
class DirectoryTrail {

    @Inject
    AuditWriter entries;

    void organisationChanged(@Observes OrganisationChanged event) {
        Target target = new Target("organisation", String.valueOf(event.organisationId()), null, event.path());
        entries.write(AuditAction.valueOf("ORGANISATION_" + event.change()), target, event.code());
    }

    void recordChanged(@Observes RecordChanged event) {
        String type = event.change().name().replaceAll("_.*", "").toLowerCase(Locale.ROOT);
        Target target = new Target(type, String.valueOf(event.objectId()), event.personId(), event.path());
        AuditAction action = AuditAction.valueOf(event.change().name());
        if (event.change() == RecordChanged.Change.PASSWORD_SET) {
            // Nobody is signed in: who holds the link is the person.
            entries.write(action, event.personId(), target, event.detail());
        } else {
            entries.write(action, target, event.detail());
        }
    }

    void personOpened(@Observes PersonOpened event) {
        Target target = new Target("person", String.valueOf(event.personId()), event.personId(), event.path());
        entries.write(AuditAction.PERSON_OPENED, target, null);
    }

    /** In a transaction of its own: what asked in vain is rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void outOfReach(@Observes OutOfReach event) {
        entries.write(AuditAction.OUT_OF_REACH, new Target("address", null, null, null), event.address());
    }
}
