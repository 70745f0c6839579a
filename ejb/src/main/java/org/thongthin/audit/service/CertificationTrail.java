package org.thongthin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.thongthin.audit.AuditAction;
import org.thongthin.audit.AuditEntry.Target;
import org.thongthin.certification.AwardOpened;
import org.thongthin.certification.AwardRevoked;
import org.thongthin.certification.CandidacyMoved;
import org.thongthin.certification.CandidacyOpened;
import org.thongthin.certification.EndorsementAsked;
import org.thongthin.certification.EndorsementGiven;

/** What happens to candidacies, endorsements and awards. */
@ApplicationScoped
class CertificationTrail {

    @Inject
    AuditWriter entries;

    void moved(@Observes CandidacyMoved event) {
        entries.write(
                AuditAction.CANDIDACY_MOVED,
                candidacy(event.candidacyId(), event.personId(), event.path()),
                event.programmeCode() + " " + (event.from() == null ? "" : event.from() + " ") + "→ " + event.to());
    }

    void opened(@Observes CandidacyOpened event) {
        entries.write(
                AuditAction.CANDIDACY_OPENED, candidacy(event.candidacyId(), event.personId(), event.path()), null);
    }

    void asked(@Observes EndorsementAsked event) {
        entries.write(
                AuditAction.ENDORSEMENT_ASKED, candidacy(event.candidacyId(), event.personId(), event.path()), null);
    }

    void given(@Observes EndorsementGiven event) {
        entries.write(
                AuditAction.ENDORSEMENT_ANSWERED, candidacy(event.candidacyId(), event.personId(), event.path()), null);
    }

    void awardOpened(@Observes AwardOpened event) {
        entries.write(AuditAction.AWARD_OPENED, award(event.awardId(), event.personId(), event.path()), event.serial());
    }

    void revoked(@Observes AwardRevoked event) {
        entries.write(
                AuditAction.AWARD_REVOKED,
                award(event.awardId(), event.personId(), event.organisationPath()),
                event.serial());
    }

    private static Target candidacy(Long id, Long personId, String path) {
        return new Target("candidacy", String.valueOf(id), personId, path);
    }

    private static Target award(Long id, Long personId, String path) {
        return new Target("award", String.valueOf(id), personId, path);
    }
}
