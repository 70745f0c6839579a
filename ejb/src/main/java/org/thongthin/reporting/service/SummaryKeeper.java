package org.thongthin.reporting.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.thongthin.certification.AwardIssued;
import org.thongthin.certification.AwardRevoked;
import org.thongthin.certification.CandidacyMoved;
import org.thongthin.people.PersonChanged;

/** Keeps the summaries in the transaction of what happened, after everybody else who listens: they may still change something. */
@ApplicationScoped
class SummaryKeeper {

    private static final int LAST = 10_000;

    @Inject
    Summary summary;

    void changed(@Observes @Priority(LAST) PersonChanged event) {
        summary.everythingOf(event.personId(), event.personId());
    }

    void moved(@Observes @Priority(LAST) CandidacyMoved event) {
        summary.standingOf(event.personId());
    }

    void awarded(@Observes @Priority(LAST) AwardIssued event) {
        summary.standingOf(event.personId());
    }

    void revoked(@Observes @Priority(LAST) AwardRevoked event) {
        summary.standingOf(event.personId());
    }
}
