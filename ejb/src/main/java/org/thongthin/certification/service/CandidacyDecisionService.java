package org.thongthin.certification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.Page;
import org.thongthin.certification.Candidacies;
import org.thongthin.certification.Candidacy;
import org.thongthin.certification.CandidacyCase;
import org.thongthin.certification.CandidacyHead;
import org.thongthin.certification.CandidacyNotFound;
import org.thongthin.certification.CandidacyOpened;
import org.thongthin.certification.CandidacyQueue;
import org.thongthin.certification.CandidacyState;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.Verdict;
import org.thongthin.learning.Learner;
import org.thongthin.learning.service.LearnerFinder;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.people.Person;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.Slice;
import org.thongthin.platform.StaleForm;
import org.thongthin.platform.ThaiDates;

/** HR's candidacies: the list of a place, one with everything that is known of it, the decision. */
@Stateless
@RolesAllowed(Role.IS_HR)
public class CandidacyDecisionService {

    private static final int SIZE = 20;

    @Inject
    Candidacies candidacies;

    @Inject
    Certifications certifications;

    @Inject
    CandidacyDesk desk;

    @Inject
    CandidacyReader reader;

    @Inject
    LearnerFinder learners;

    @Inject
    Places places;

    @Inject
    Caller caller;

    @Inject
    Event<CandidacyOpened> opened;

    @Inject
    Clock clock;

    /**
     * What was handed in first comes first.
     *
     * @param at code of a place in the scope; blank: the widest
     * @param programmeCode empty: all
     * @param page from 0
     */
    public CandidacyQueue queue(String at, List<CandidacyState> states, String programmeCode, int page) {
        Place place = places.of(Role.HR, at);
        LocalDate today = ThaiDates.today(clock);
        return new CandidacyQueue(
                place,
                places.granted(Role.HR),
                certifications.programmes(),
                new Slice<>(
                        candidacies.queue(place.subtree(), today, states, programmeCode, Page.page(SIZE, page)),
                        page,
                        SIZE,
                        candidacies.queueLength(place.subtree(), today, states, programmeCode)));
    }

    /** That somebody looked at another person's candidacy is an entry of the audit. */
    public CandidacyCase view(Long candidacyId) {
        CandidacyHead head = candidacies.head(candidacyId).orElseThrow(CandidacyNotFound::new);
        Learner person = inScope(head.personId());
        if (!head.personId().equals(caller.getPersonId())) {
            opened.fire(new CandidacyOpened(candidacyId, head.personId(), person.path()));
        }
        return new CandidacyCase(reader.view(head), person);
    }

    /**
     * Decides on what was handed in, by the facts of this moment.
     *
     * @param formVersion of the candidacy that the page showed
     * @param reason needed unless it certifies
     */
    public void decide(Long candidacyId, int formVersion, Verdict verdict, String reason) {
        inScope(candidacies.personOf(candidacyId).orElseThrow(CandidacyNotFound::new));
        Candidacy candidacy = desk.locked(candidacyId);
        Person by = certifications.entityManager().find(Person.class, caller.getPersonId());
        candidacy.refuseUnlessUndecided(by);
        StaleForm.refuseUnless(formVersion, candidacy.getVersion());
        String words = Words.of(reason);
        if (verdict == Verdict.CERTIFY) {
            certify(candidacy, by, words);
        } else {
            desk.write(
                    verdict == Verdict.RETURN
                            ? candidacy.giveBack(by, words, clock.instant())
                            : candidacy.reject(by, words, clock.instant()));
        }
    }

    private void certify(Candidacy candidacy, Person by, String words) {
        CandidacyDesk.Finding finding = desk.evaluate(candidacy);
        desk.write(candidacy.certify(by, finding.everything(), words, clock.instant()));
        desk.award(candidacy, finding);
        // A higher level may ask for this one.
        desk.reassess(candidacy.getPerson().getId());
    }

    private Learner inScope(Long personId) {
        return learners.inScope(Role.HR, personId).orElseThrow(CandidacyNotFound::new);
    }
}
