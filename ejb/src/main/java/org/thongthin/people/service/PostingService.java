package org.thongthin.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.Page;
import org.thongthin.organisation.Organisation;
import org.thongthin.people.People;
import org.thongthin.people.Person;
import org.thongthin.people.PersonChanged;
import org.thongthin.people.PersonChoice;
import org.thongthin.people.PersonView;
import org.thongthin.people.Posting;
import org.thongthin.people.PostingDraft;
import org.thongthin.people.PostingNotFound;
import org.thongthin.people.PostingRefused;
import org.thongthin.people.RecordChanged;
import org.thongthin.people.RecordChanged.Change;
import org.thongthin.platform.Role;
import org.thongthin.platform.SearchPattern;
import org.thongthin.platform.StaleForm;
import org.thongthin.platform.ThaiDates;

/** The jobs that people hold, for HR and administrators within the subtrees of either role. */
@Stateless
@RolesAllowed({Role.IS_HR, Role.IS_ADMIN})
public class PostingService {

    private static final int CHOICES = 20;

    @Inject
    People people;

    @Inject
    PeopleInReach reach;

    @Inject
    PostingRules rules;

    @Inject
    Clock clock;

    @Inject
    Event<PersonChanged> changed;

    @Inject
    Event<RecordChanged> recordChanged;

    /** The person of a posting that the caller may change. */
    public PersonView open(Long postingId) {
        return reach.view(found(postingId).getPerson().getId());
    }

    /** @return the new posting's id */
    public Long start(Long personId, PostingDraft draft) {
        Posting posting = rules.start(reach.locked(personId), draft);
        changed.fire(new PersonChanged(personId));
        return posting.getId();
    }

    /** Sets the last day of a posting that has not ended before that day. */
    public void end(Long postingId, int version, LocalDate lastDay) {
        Posting posting = changeable(postingId, version);
        end(posting, lastDay);
        changed.fire(new PersonChanged(posting.getPerson().getId()));
    }

    /**
     * Ends a posting on the day before another begins.
     *
     * @return the new posting's id
     */
    public Long transfer(Long postingId, int version, PostingDraft next) {
        Posting posting = changeable(postingId, version);
        end(posting, next.period().getFrom().minusDays(1));
        people.entityManager().flush();
        Posting started = rules.start(posting.getPerson(), next);
        changed.fire(new PersonChanged(posting.getPerson().getId()));
        return started.getId();
    }

    private void end(Posting posting, LocalDate lastDay) {
        LocalDate before = posting.getPeriod().getThrough();
        if (before != null && before.isBefore(lastDay)) {
            throw new PostingRefused.PostingEndedBefore();
        }
        posting.end(lastDay);
        recordChanged.fire(new RecordChanged(
                Change.POSTING_ENDED,
                posting.getPerson().getId(),
                posting.getId(),
                posting.getPath(),
                String.valueOf(lastDay)));
    }

    /** Who could be the supervisor: everybody with a posting of today in the same local government organisation. */
    public List<PersonChoice> supervisors(Long postingId, String word) {
        Posting posting = found(postingId);
        return people.choices(
                subtree(posting), SearchPattern.anywhere(word), ThaiDates.today(clock), Page.first(CHOICES));
    }

    /** @param supervisorId null: nobody any more */
    public void supervise(Long postingId, int version, Long supervisorId) {
        Posting posting = changeable(postingId, version);
        EntityManager entityManager = people.entityManager();
        Person supervisor = null;
        if (supervisorId != null) {
            LocalDate today = ThaiDates.today(clock);
            String workplace = subtree(posting).replace("%", "");
            boolean works = people.postings(supervisorId).stream()
                    .anyMatch(other -> other.path().startsWith(workplace)
                            && other.lasts(today)
                            && !other.from().isAfter(today));
            if (!works) {
                throw new PostingRefused.SupervisorElsewhere();
            }
            supervisor = entityManager.find(Person.class, supervisorId);
        }
        posting.reportTo(supervisor);
        Long personId = posting.getPerson().getId();
        recordChanged.fire(new RecordChanged(
                Change.SUPERVISOR_NAMED, personId, postingId, posting.getPath(), String.valueOf(supervisorId)));
        changed.fire(new PersonChanged(personId));
    }

    private Posting changeable(Long postingId, int version) {
        Posting posting = found(postingId);
        reach.locked(posting.getPerson().getId());
        people.entityManager().refresh(posting);
        StaleForm.refuseUnless(version, posting.getVersion());
        return posting;
    }

    private Posting found(Long postingId) {
        return people.posting(postingId)
                .filter(posting -> reach.covers(posting.getPath()))
                .orElseThrow(PostingNotFound::new);
    }

    /** Of the LGO, or of the department or country where there is none above; no wider than the caller's scope. */
    private String subtree(Posting posting) {
        Organisation at = posting.getOrganisation();
        while (at.getParent() != null
                && !at.getType().isLgo()
                && at.getParent().getParent() != null
                && reach.covers(at.getParent().getPath())) {
            at = at.getParent();
        }
        return at.getPath() + "%";
    }
}
