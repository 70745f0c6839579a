package org.thongthin.certification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.thongthin.certification.Candidacies;
import org.thongthin.certification.CandidacyOpened;
import org.thongthin.certification.EvidenceFile;
import org.thongthin.certification.EvidenceNotFound;
import org.thongthin.learning.Learner;
import org.thongthin.learning.Learners;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;

/** Files of candidacies: for their owner, for HR in whose scope the owner is, and for the supervisor of the owner's posting. */
@Stateless
@RolesAllowed({Role.IS_OFFICER, Role.IS_HR, Role.IS_SUPERVISOR})
public class EvidenceService {

    @Inject
    Candidacies candidacies;

    @Inject
    Learners learners;

    @Inject
    Caller caller;

    @Inject
    Event<CandidacyOpened> opened;

    @Inject
    Clock clock;

    public EvidenceFile file(Long id) {
        EvidenceFile file = candidacies.evidenceFile(id).orElseThrow(EvidenceNotFound::new);
        if (!file.personId().equals(caller.getPersonId())) {
            opened.fire(new CandidacyOpened(file.candidacyId(), file.personId(), workplace(file.personId())));
        }
        return file;
    }

    /** Where the person works, within the scope of one of the two roles. */
    private String workplace(Long personId) {
        LocalDate today = ThaiDates.today(clock);
        return learners.postings(personId, today).stream()
                .map(Learner::path)
                .filter(path -> caller.scopeFor(Role.HR).covers(path))
                .findFirst()
                .or(() -> candidacies.supervisedAt(personId, caller.getPersonId(), today).stream()
                        .filter(path -> caller.scopeFor(Role.SUPERVISOR).covers(path))
                        .findFirst())
                .orElseThrow(EvidenceNotFound::new);
    }
}
