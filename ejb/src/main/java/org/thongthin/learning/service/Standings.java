package org.thongthin.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thongthin.course.Course;
import org.thongthin.learning.AssignmentPreview;
import org.thongthin.learning.Enrolment;
import org.thongthin.learning.EnrolmentState;
import org.thongthin.people.Person;

/** How people stand with a course, before it is assigned to them. */
@ApplicationScoped
class Standings {

    @Inject
    EntityManager entityManager;

    /** The enrolments under way and those who are done; numbers: of all who were asked for. */
    record Found(Map<Long, Enrolment> active, Set<Long> done, AssignmentPreview numbers) {

        Optional<Enrolment> enrolment(Long personId) {
            return Optional.ofNullable(active.get(personId));
        }

        boolean completed(Long personId) {
            return done.contains(personId);
        }
    }

    Found of(Course course, List<Long> personIds) {
        return found(query(course, personIds), personIds);
    }

    /** The same, and nobody else changes these enrolments until this transaction has ended. */
    Found lock(Course course, List<Long> personIds) {
        return found(query(course, personIds).setLockMode(LockModeType.PESSIMISTIC_WRITE), personIds);
    }

    /** Everybody's row together with the caller's, in the order of the ids: two who assign to each other do not lock each other out. */
    List<Person> lock(List<Long> personIds, Long callerId) {
        Set<Long> all = new HashSet<>(personIds);
        all.add(callerId);
        return entityManager
                .createQuery("select p from Person p where p.id in :ids order by p.id", Person.class)
                .setParameter("ids", all)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private TypedQuery<Enrolment> query(Course course, List<Long> personIds) {
        return entityManager
                .createQuery(
                        "select e from Enrolment e where e.course.id = :course and e.person.id in :ids order by e.id",
                        Enrolment.class)
                .setParameter("course", course.getId())
                .setParameter("ids", personIds);
    }

    private static Found found(TypedQuery<Enrolment> query, List<Long> personIds) {
        Map<Long, Enrolment> active = new HashMap<>();
        Set<Long> done = new HashSet<>();
        for (Enrolment enrolment : query.getResultList()) {
            Long personId = enrolment.getPerson().getId();
            if (enrolment.getState() == EnrolmentState.COMPLETED) {
                done.add(personId);
            } else {
                active.put(personId, enrolment);
            }
        }
        active.keySet().removeAll(done);
        int fresh = personIds.size() - active.size() - done.size();
        return new Found(active, done, new AssignmentPreview(fresh, active.size(), done.size()));
    }
}
