package org.thongthin.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.query.Page;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.people.People;
import org.thongthin.people.Person;
import org.thongthin.people.PersonChanged;
import org.thongthin.people.PersonDraft;
import org.thongthin.people.PersonOpened;
import org.thongthin.people.PersonRefused;
import org.thongthin.people.PersonRow;
import org.thongthin.people.PersonView;
import org.thongthin.people.PostingDraft;
import org.thongthin.people.RecordChanged;
import org.thongthin.people.RecordChanged.Change;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.SearchPattern;
import org.thongthin.platform.Slice;
import org.thongthin.platform.StaleForm;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.ThaiText;
import org.thongthin.platform.service.UniqueWrite;

/** People, for HR and administrators within the subtrees of either role. */
@Stateless
@RolesAllowed({Role.IS_HR, Role.IS_ADMIN})
public class PersonService {

    private static final int SIZE = 20;
    private static final Long NOBODY = 0L;

    @Inject
    People people;

    @Inject
    PeopleInReach reach;

    @Inject
    PostingRules postings;

    @Inject
    Places places;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<PersonChanged> changed;

    @Inject
    Event<RecordChanged> recordChanged;

    @Inject
    Event<PersonOpened> opened;

    /** Who has a posting of today at this place or below it. */
    public Slice<PersonRow> list(String at, String word, int page) {
        Place place = places.ofEither(Role.HR, Role.ADMIN, at);
        LocalDate today = ThaiDates.today(clock);
        String pattern = SearchPattern.anywhere(word);
        return new Slice<>(
                people.rows(place.subtree(), pattern, today, Page.page(SIZE, page)),
                page,
                SIZE,
                people.countRows(place.subtree(), pattern, today));
    }

    /** What is written about somebody; that it was looked at is an entry of the audit. */
    public PersonView open(Long personId) {
        PersonView view = reach.view(personId);
        if (!personId.equals(caller.getPersonIdOrNull())) {
            opened.fire(new PersonOpened(personId, null));
        }
        return view;
    }

    /**
     * Writes down a person with a first posting: without one nobody would have the person in reach.
     *
     * @return the person's id
     */
    public Long create(PersonDraft draft, PostingDraft posting) {
        refuseEmail(draft.email(), NOBODY);
        Person person = new Person(draft.name(), draft.givenName(), draft.email());
        write(() -> people.entityManager().persist(person));
        recordChanged.fire(
                new RecordChanged(Change.PERSON_CREATED, person.getId(), person.getId(), postings.path(posting), null));
        postings.start(person, posting);
        changed.fire(new PersonChanged(person.getId()));
        return person.getId();
    }

    /** Corrects names and e-mail. */
    public void edit(Long personId, int version, PersonDraft draft) {
        Person person = reach.locked(personId);
        StaleForm.refuseUnless(version, person.getVersion());
        refuseEmail(draft.email(), personId);
        write(() -> person.describe(draft.name(), draft.givenName(), draft.email()));
        recordChanged.fire(new RecordChanged(Change.PERSON_EDITED, personId, personId, null, null));
        changed.fire(new PersonChanged(personId));
    }

    private void write(Runnable write) {
        UniqueWrite.of(people.entityManager(), write, "person_email", PersonRefused.EmailTaken::new);
    }

    private void refuseEmail(String typed, Long but) {
        String email = Person.asEmail(typed);
        if (email == null) {
            return;
        }
        if (!ThaiText.isAscii(email) || !email.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
            throw new PersonRefused.EmailMisspelt();
        }
        if (people.withEmail(email, but) > 0) {
            throw new PersonRefused.EmailTaken();
        }
    }
}
