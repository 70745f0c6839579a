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
import org.thongthin.certification.CandidacyClosed;
import org.thongthin.certification.CandidacyHead;
import org.thongthin.certification.CandidacyNotFound;
import org.thongthin.certification.CandidacyOpened;
import org.thongthin.certification.CandidacyView;
import org.thongthin.certification.Endorsement;
import org.thongthin.certification.EndorsementAnswered;
import org.thongthin.certification.EndorsementGiven;
import org.thongthin.certification.EndorsementQueue;
import org.thongthin.learning.Learner;
import org.thongthin.learning.Learners;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.people.Person;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.Slice;
import org.thongthin.platform.ThaiDates;

/**
 * Endorsements that supervisors are asked for. A supervisor meets only people whose posting of the day names the supervisor and lies
 * within the grant of the role.
 */
@Stateless
@RolesAllowed(Role.IS_SUPERVISOR)
public class EndorsementService {

    private static final int SIZE = 20;

    @Inject
    Candidacies candidacies;

    @Inject
    CandidacyDesk desk;

    @Inject
    CandidacyReader reader;

    @Inject
    Learners learners;

    @Inject
    Places places;

    @Inject
    Caller caller;

    @Inject
    Event<CandidacyOpened> opened;

    @Inject
    Event<EndorsementGiven> given;

    @Inject
    Clock clock;

    /** What waits comes first, then what was answered, the latest first. */
    public EndorsementQueue tasks(String at, int page) {
        Place place = places.of(Role.SUPERVISOR, at);
        LocalDate today = ThaiDates.today(clock);
        Long me = caller.getPersonId();
        return new EndorsementQueue(
                place,
                places.granted(Role.SUPERVISOR),
                new Slice<>(
                        candidacies.endorsementTasks(me, place.subtree(), today, Page.page(SIZE, page)),
                        page,
                        SIZE,
                        candidacies.endorsementTaskCount(me, place.subtree(), today)));
    }

    /** A candidacy whose endorsement was asked for. */
    public CandidacyCase view(Long candidacyId) {
        CandidacyHead head = candidacies.head(candidacyId).orElseThrow(CandidacyNotFound::new);
        Learner person = supervised(head.personId());
        CandidacyView view = reader.view(head);
        if (view.endorsements().isEmpty()) {
            throw new CandidacyNotFound();
        }
        opened.fire(new CandidacyOpened(candidacyId, head.personId(), person.path()));
        return new CandidacyCase(view, person);
    }

    /**
     * Gives or declines the endorsement that is asked for.
     *
     * @param note needed where it is declined
     */
    public void answer(Long candidacyId, boolean endorsed, String note) {
        Long personId = candidacies.personOf(candidacyId).orElseThrow(CandidacyNotFound::new);
        Learner person = supervised(personId);
        Candidacy candidacy = desk.locked(candidacyId);
        Endorsement endorsement = candidacies.openEndorsement(candidacyId).orElseThrow(() -> notAsked(candidacyId));
        if (!candidacy.getState().isOpen()) {
            throw new CandidacyClosed();
        }
        Person me = candidacies.entityManager().find(Person.class, caller.getPersonId());
        endorsement.answer(me, endorsed, Words.of(note), clock.instant());
        candidacies.entityManager().flush();
        given.fire(new EndorsementGiven(candidacyId, personId, me.getId(), person.path()));
        desk.reassess(personId);
    }

    private RuntimeException notAsked(Long candidacyId) {
        return candidacies.endorsements(List.of(candidacyId)).isEmpty()
                ? new CandidacyNotFound()
                : new EndorsementAnswered();
    }

    private Learner supervised(Long personId) {
        LocalDate today = ThaiDates.today(clock);
        List<String> paths = candidacies.supervisedAt(personId, caller.getPersonId(), today).stream()
                .filter(path -> caller.scopeFor(Role.SUPERVISOR).covers(path))
                .toList();
        return learners.postings(personId, today).stream()
                .filter(posting -> paths.contains(posting.path()))
                .findFirst()
                .orElseThrow(CandidacyNotFound::new);
    }
}
