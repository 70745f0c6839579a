package org.thongthin.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.Page;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.OrganisationRow;
import org.thongthin.organisation.Organisations;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.people.GrantDraft;
import org.thongthin.people.GrantNotFound;
import org.thongthin.people.GrantRefused;
import org.thongthin.people.GrantRow;
import org.thongthin.people.Grants;
import org.thongthin.people.People;
import org.thongthin.people.Person;
import org.thongthin.people.PersonChoice;
import org.thongthin.people.PersonNotFound;
import org.thongthin.people.PostingRow;
import org.thongthin.people.RecordChanged;
import org.thongthin.people.RecordChanged.Change;
import org.thongthin.people.RoleGrant;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.SearchPattern;
import org.thongthin.platform.Slice;
import org.thongthin.platform.ThaiDates;

/**
 * Roles within subtrees, given and taken by the administrators of those subtrees and by nobody else. Who may do something is read anew at
 * each request, so that a grant and its end count from the next one on.
 */
@Stateless
@RolesAllowed(Role.IS_ADMIN)
public class GrantService {

    private static final int SIZE = 20;

    @Inject
    Grants grants;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Places places;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<RecordChanged> changed;

    /** Where the caller administers. */
    public List<Place> places() {
        return places.granted(Role.ADMIN);
    }

    public Place place(String at) {
        return places.of(Role.ADMIN, at);
    }

    /**
     * @param role null: any
     * @param ended whether those that count no more are listed too
     */
    public Slice<GrantRow> list(Place place, Role role, String word, boolean ended, int page) {
        String subtree = place(place.code()).subtree();
        String pattern = SearchPattern.anywhere(word);
        LocalDate today = ThaiDates.today(clock);
        return new Slice<>(
                grants.rows(subtree, role, pattern, ended, today, Page.page(SIZE, page)),
                page,
                SIZE,
                grants.countRows(subtree, role, pattern, ended, today));
    }

    /** Whom the caller could grant something: who has a posting of today where the caller administers. */
    public List<PersonChoice> people(Place place, String word) {
        return people.choices(
                place(place.code()).subtree(), SearchPattern.anywhere(word), ThaiDates.today(clock), Page.first(SIZE));
    }

    /** @throws PersonNotFound where there is no such person, or without a posting where the caller administers */
    public PersonChoice person(Long personId) {
        PostingRow posting = people.postings(personId).stream()
                .filter(this::isInReach)
                .findFirst()
                .orElseThrow(PersonNotFound::new);
        Person person = people.entityManager().find(Person.class, personId);
        return new PersonChoice(personId, person.getName(), posting.position(), posting.organisation());
    }

    private boolean isInReach(PostingRow posting) {
        return posting.includes(ThaiDates.today(clock))
                && caller.scopeFor(Role.ADMIN).covers(posting.path());
    }

    /** Where the caller could grant something. */
    public List<OrganisationRow> organisations(Place place, String word) {
        return organisations.rows(
                place(place.code()).subtree(),
                SearchPattern.anywhere(word),
                SearchPattern.code(word),
                false,
                ThaiDates.today(clock),
                Page.first(SIZE));
    }

    public GrantRow open(Long grantId) {
        return grants.row(grantId)
                .filter(row -> caller.scopeFor(Role.ADMIN).covers(row.path()))
                .orElseThrow(GrantNotFound::new);
    }

    /**
     * @return the grant's id
     * @throws GrantRefused where it is to oneself, there already, or over
     */
    public Long grant(GrantDraft draft) {
        Place place = place(draft.organisationCode());
        Person person = locked(draft.personId());
        LocalDate today = ThaiDates.today(clock);
        if (person.getId().equals(caller.getPersonId())) {
            throw new GrantRefused.GrantToOneself();
        }
        if (draft.period().getThrough() != null && draft.period().getThrough().isBefore(today)) {
            throw new GrantRefused.GrantOver();
        }
        boolean twice = grants.standing(person.getId(), today).stream()
                .anyMatch(other -> other.getRole() == draft.role()
                        && other.getPath().equals(place.path())
                        && other.getPeriod().overlaps(draft.period()));
        if (twice) {
            throw new GrantRefused.GrantThereBefore();
        }
        EntityManager entityManager = grants.entityManager();
        RoleGrant grant = new RoleGrant(
                person,
                draft.role(),
                entityManager.find(Organisation.class, place.id()),
                draft.period(),
                entityManager.getReference(Person.class, caller.getPersonId()));
        entityManager.persist(grant);
        tell(Change.ROLE_GRANTED, grant, draft.role() + " " + place.code());
        return grant.getId();
    }

    /** Ends a grant at once. Refused where it is the last by which the caller administers the whole country. */
    public void end(Long grantId, String reason) {
        GrantRow row = open(grantId);
        grants.entityManager().find(Person.class, row.personId(), LockModeType.PESSIMISTIC_WRITE);
        RoleGrant grant = grants.entityManager().find(RoleGrant.class, grantId);
        if (isLastOfTheCountry(grant)) {
            throw new GrantRefused.GrantIsTheLast();
        }
        Person self = grants.entityManager().getReference(Person.class, caller.getPersonId());
        grant.end(self, reason, clock.instant());
        tell(Change.ROLE_ENDED, grant, row.role() + " " + row.organisationCode() + " " + reason);
    }

    private boolean isLastOfTheCountry(RoleGrant grant) {
        return isOfTheCountry(grant)
                && grant.getPerson().getId().equals(caller.getPersonId())
                && grants.standing(caller.getPersonId(), ThaiDates.today(clock)).stream()
                        .noneMatch(other -> !other.getId().equals(grant.getId())
                                && isOfTheCountry(other)
                                && other.getPeriod().includes(ThaiDates.today(clock)));
    }

    private static boolean isOfTheCountry(RoleGrant grant) {
        return grant.getRole() == Role.ADMIN && grant.getOrganisation().getParent() == null;
    }

    /** Who has a posting of today where the caller administers, locked. */
    private Person locked(Long personId) {
        Person person = people.entityManager().find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        if (person == null || people.postings(personId).stream().noneMatch(this::isInReach)) {
            throw new PersonNotFound();
        }
        return person;
    }

    private void tell(Change change, RoleGrant grant, String detail) {
        changed.fire(new RecordChanged(change, grant.getPerson().getId(), grant.getId(), grant.getPath(), detail));
    }
}
