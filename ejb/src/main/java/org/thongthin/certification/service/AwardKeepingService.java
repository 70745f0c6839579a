package org.thongthin.certification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.thongthin.certification.Award;
import org.thongthin.certification.AwardNotFound;
import org.thongthin.certification.AwardOpened;
import org.thongthin.certification.AwardRevoked;
import org.thongthin.certification.AwardRevokedBefore;
import org.thongthin.certification.AwardRow;
import org.thongthin.certification.Candidacies;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.HeldAward;
import org.thongthin.certification.Revocation;
import org.thongthin.learning.Learner;
import org.thongthin.learning.service.LearnerFinder;
import org.thongthin.people.Person;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;

/** HR: awards of people in its scope, and their revocation. */
@Stateless
@RolesAllowed(Role.IS_HR)
public class AwardKeepingService {

    @Inject
    Certifications certifications;

    @Inject
    Candidacies candidacies;

    @Inject
    CandidacyDesk desk;

    @Inject
    LearnerFinder learners;

    @Inject
    Caller caller;

    @Inject
    Event<AwardOpened> opened;

    @Inject
    Event<AwardRevoked> revoked;

    @Inject
    Clock clock;

    /** That somebody looked at another person's award is an entry of the audit. */
    public HeldAward award(String serial) {
        AwardRow award = certifications.withSerial(serial).orElseThrow(AwardNotFound::new);
        Learner holder = inScope(award.personId());
        if (!award.personId().equals(caller.getPersonId())) {
            opened.fire(new AwardOpened(award.id(), award.personId(), serial, holder.path()));
        }
        return new HeldAward(
                award,
                award.standingOn(ThaiDates.today(clock)),
                candidacies.revocation(award.id()).orElse(null),
                holder);
    }

    /** Revokes from today on; verification says so at once, and what needs the award can no longer be won with it. */
    public void revoke(String serial, String reason) {
        AwardRow row = certifications.withSerial(serial).orElseThrow(AwardNotFound::new);
        Learner holder = inScope(row.personId());
        desk.lock(row.personId());
        if (candidacies.revocation(row.id()).isPresent()) {
            throw new AwardRevokedBefore();
        }
        EntityManager entityManager = certifications.entityManager();
        Award award = entityManager.find(Award.class, row.id());
        Person by = entityManager.find(Person.class, caller.getPersonId());
        String words = Words.of(reason);
        entityManager.persist(new Revocation(award, by, words, clock.instant()));
        entityManager.flush();
        revoked.fire(new AwardRevoked(row.id(), row.personId(), serial, award.getOrganisationPath(), words));
        desk.reassess(holder.personId());
    }

    private Learner inScope(Long personId) {
        return learners.inScope(Role.HR, personId).orElseThrow(AwardNotFound::new);
    }
}
