package org.thongthin.certification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.Occasion;
import org.thongthin.certification.Programme;
import org.thongthin.certification.ProgrammeDraft;
import org.thongthin.certification.ProgrammeVersion;
import org.thongthin.certification.RequirementRow;
import org.thongthin.platform.Role;

/** Publishes a programme's rules as its next immutable version. */
@Stateless
@RolesAllowed(Role.IS_SYSTEM)
public class ProgrammePublisher {

    @Inject
    Certifications certifications;

    @Inject
    Clock clock;

    /** The same rules again publish nothing. Returns the number of the version that is current now. */
    public int publish(ProgrammeDraft draft) {
        EntityManager entityManager = certifications.entityManager();
        Programme programme = certifications.programme(draft.code()).orElseGet(() -> {
            Programme made = new Programme(draft.code(), draft.serialPrefix(), draft.tier());
            entityManager.persist(made);
            return made;
        });
        ProgrammeVersion present = programme.getCurrentVersion();
        if (present != null && present.getSha256().equals(ProgrammeVersion.fingerprint(draft))) {
            return present.getNumber();
        }
        ProgrammeVersion version =
                new ProgrammeVersion(programme, present == null ? 1 : present.getNumber() + 1, draft, clock.instant());
        entityManager.persist(version);
        store(version, Occasion.FIRST_AWARD, null, 1, draft.requirements());
        store(version, Occasion.RENEWAL, null, 1, draft.renewal());
        programme.publish(version);
        return version.getNumber();
    }

    private void store(
            ProgrammeVersion version,
            Occasion occasion,
            RequirementRow parent,
            int position,
            ProgrammeDraft.Node node) {
        RequirementRow row = new RequirementRow(version, occasion, parent, position, node);
        certifications.entityManager().persist(row);
        int place = 0;
        for (ProgrammeDraft.Node child : node.children()) {
            store(version, occasion, row, ++place, child);
        }
    }
}
