package org.thongthin.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.OrganisationNotFound;
import org.thongthin.organisation.Organisations;
import org.thongthin.people.People;
import org.thongthin.people.Period;
import org.thongthin.people.Person;
import org.thongthin.people.Posting;
import org.thongthin.people.PostingDraft;
import org.thongthin.people.PostingRefused;
import org.thongthin.people.RecordChanged;
import org.thongthin.people.RecordChanged.Change;

/** How a posting begins: in an organisation within the caller's reach that is there all the time, and not twice in the same one. */
@ApplicationScoped
public class PostingRules {

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    PeopleInReach reach;

    @Inject
    Event<RecordChanged> changed;

    /** The path of the organisation that the draft names. */
    String path(PostingDraft draft) {
        return organisation(draft).getPath();
    }

    Posting start(Person person, PostingDraft draft) {
        Organisation organisation = organisation(draft);
        Period period = draft.period();
        if (period.getFrom().isBefore(organisation.getValidFrom()) || outlasts(period, organisation)) {
            throw new PostingRefused.PostingOutlastsOrganisation();
        }
        if (people.postingsIn(person.getId(), organisation.getId()).stream()
                .anyMatch(other -> other.getPeriod().overlaps(period))) {
            throw new PostingRefused.PostingsOverlap();
        }
        Posting posting = new Posting(person, organisation, draft.position(), draft.type(), period);
        people.entityManager().persist(posting);
        changed.fire(new RecordChanged(
                Change.POSTING_STARTED,
                person.getId(),
                posting.getId(),
                organisation.getPath(),
                organisation.getCode()));
        return posting;
    }

    private static boolean outlasts(Period period, Organisation organisation) {
        return organisation.getValidThrough() != null
                && (period.getThrough() == null || period.getThrough().isAfter(organisation.getValidThrough()));
    }

    private Organisation organisation(PostingDraft draft) {
        return organisations
                .withCode(draft.organisationCode())
                .filter(found -> reach.covers(found.getPath()))
                .orElseThrow(OrganisationNotFound::new);
    }
}
