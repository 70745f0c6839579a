package org.thongthin.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.thongthin.certification.AwardRevoked;
import org.thongthin.certification.CandidacyMoved;
import org.thongthin.certification.CandidacyState;
import org.thongthin.certification.EndorsementAsked;
import org.thongthin.certification.EndorsementGiven;
import org.thongthin.notification.NoticeKind;
import org.thongthin.notification.service.NoticeWriter.About;

/** Tells people what was decided about them, and supervisors what is asked of them. */
@ApplicationScoped
class DecisionNotices {

    @Inject
    NoticeWriter notices;

    @Inject
    Clock clock;

    void moved(@Observes CandidacyMoved event) {
        // The same candidacy may be returned again: each time is a notice of its own.
        About about = new About(
                "candidacy:" + event.candidacyId() + ":" + clock.millis(),
                event.programmeCode(),
                event.programme(),
                null,
                event.reason());
        if (event.to() == CandidacyState.RETURNED) {
            notices.tell(event.personId(), NoticeKind.CANDIDACY_RETURNED, about);
        } else if (event.to() == CandidacyState.REJECTED) {
            notices.tell(event.personId(), NoticeKind.CANDIDACY_REJECTED, about);
        }
    }

    void revoked(@Observes AwardRevoked event) {
        notices.tell(
                event.personId(),
                NoticeKind.AWARD_REVOKED,
                new About("award:" + event.awardId(), event.serial(), null, null, event.reason()));
    }

    void asked(@Observes EndorsementAsked event) {
        notices.tell(event.supervisorId(), NoticeKind.ENDORSEMENT_ASKED, endorsement(event.candidacyId()));
    }

    void given(@Observes EndorsementGiven event) {
        notices.tell(event.personId(), NoticeKind.ENDORSEMENT_GIVEN, endorsement(event.candidacyId()));
    }

    private About endorsement(Long candidacyId) {
        return new About("candidacy:" + candidacyId + ":" + clock.millis(), null, null, null, null);
    }
}
