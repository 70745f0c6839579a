package org.thongthin.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.thongthin.people.People;
import org.thongthin.people.Person;
import org.thongthin.people.PersonNotFound;
import org.thongthin.people.PersonView;
import org.thongthin.people.PostingRow;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;

/**
 * The people whom HR and administrators administer, within the subtrees of either role: by a posting of today; who has none
 * today, by the newest one, so that a posting ended by mistake can be followed by another.
 */
@ApplicationScoped
public class PeopleInReach {

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    boolean covers(String path) {
        return caller.scopeFor(Role.HR).covers(path)
                || caller.scopeFor(Role.ADMIN).covers(path);
    }

    /** @throws PersonNotFound where there is no such person, or outside both roles' scope */
    PersonView view(Long personId) {
        Person person = people.entityManager().find(Person.class, personId);
        List<PostingRow> postings = person == null ? List.of() : people.postings(personId);
        LocalDate today = ThaiDates.today(clock);
        List<PostingRow> standing =
                postings.stream().filter(posting -> posting.includes(today)).toList();
        boolean inReach = standing.isEmpty()
                ? postings.stream()
                        .findFirst()
                        .filter(last -> covers(last.path()))
                        .isPresent()
                : standing.stream().anyMatch(posting -> covers(posting.path()));
        if (!inReach) {
            throw new PersonNotFound();
        }
        return new PersonView(
                personId, person.getVersion(), person.getName(), person.getGivenName(), person.getEmail(), postings);
    }

    /** The person, locked: postings, account and grants of one person change one after the other. */
    Person locked(Long personId) {
        Person person = people.entityManager().find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        view(personId);
        return person;
    }
}
