package org.thongthin.learning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;
import org.thongthin.course.Course;
import org.thongthin.course.CourseNotFound;
import org.thongthin.course.Courses;
import org.thongthin.learning.AssignableCourse;
import org.thongthin.learning.AssignmentDraft;
import org.thongthin.learning.AssignmentPerson;
import org.thongthin.learning.AssignmentPreview;
import org.thongthin.learning.AssignmentRefused;
import org.thongthin.learning.CourseAssigned;
import org.thongthin.learning.CourseAssignment;
import org.thongthin.learning.CourseAssignments;
import org.thongthin.learning.Enrolment;
import org.thongthin.learning.EnrolmentSource;
import org.thongthin.learning.EnrolmentStarted;
import org.thongthin.learning.Learner;
import org.thongthin.learning.LearnerNotFound;
import org.thongthin.learning.Learners;
import org.thongthin.organisation.Organisation;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.people.Person;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.SearchPattern;
import org.thongthin.platform.Slice;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.ThaiText;

/**
 * HR assigns a course with a due day to people of one place. {@code at} is the place's code, blank for the widest; a person who does
 * not work there today is not found, and then nothing is written for anybody.
 */
@Stateless
@RolesAllowed(Role.IS_HR)
public class AssigningService {

    /** In one assignment. */
    public static final int MOST_PEOPLE = 500;

    private static final int SIZE = 50;

    @Inject
    CourseAssignments assignments;

    @Inject
    Learners learners;

    @Inject
    Courses courses;

    @Inject
    Standings standings;

    @Inject
    Places places;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<EnrolmentStarted> started;

    @Inject
    Event<CourseAssigned> assigned;

    /** Who can be chosen, by name. word: part of a name; blank: everybody */
    public Slice<Learner> candidates(String at, String word, int page) {
        String subtree = places.of(Role.HR, at).subtree();
        LocalDate today = ThaiDates.today(clock);
        String line = word == null ? "" : ThaiText.normaliseLine(word);
        String pattern = SearchPattern.anywhere(line);
        return new Slice<>(
                learners.at(subtree, today, line, pattern, Page.page(SIZE, page)),
                page,
                SIZE,
                learners.countAt(subtree, today, line, pattern));
    }

    /** The courses of the place and of what lies above it. */
    public List<AssignableCourse> courses(String at) {
        return assignments.assignable(upwards(places.of(Role.HR, at).path()));
    }

    private static List<String> upwards(String path) {
        List<String> paths = new ArrayList<>();
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            paths.add(path.substring(0, slash + 1));
        }
        return paths;
    }

    /** The people of these ids, by name. Refused unless they are 1 to 500, all of the place. */
    public List<Learner> chosen(String at, List<Long> personIds) {
        return chosen(places.of(Role.HR, at), personIds);
    }

    private List<Learner> chosen(Place place, List<Long> personIds) {
        if (personIds.isEmpty()) {
            throw new AssignmentRefused.NobodyChosen();
        }
        if (personIds.size() > MOST_PEOPLE) {
            throw new AssignmentRefused.TooManyChosen(personIds.size(), MOST_PEOPLE);
        }
        List<Learner> found = learners.chosen(personIds, place.subtree(), ThaiDates.today(clock));
        if (found.size() < personIds.size()) {
            throw new LearnerNotFound();
        }
        return found;
    }

    /** How the people chosen stand with the course now: whom an assignment would enrol, remind and leave out. */
    public AssignmentPreview preview(String at, List<Long> personIds, AssignmentDraft draft) {
        Place place = places.of(Role.HR, at);
        chosen(place, personIds);
        CourseAssignment.refuseUnlessAhead(draft.dueOn(), ThaiDates.today(clock));
        return standings
                .of(course(assignable(place, draft.courseCode())), personIds)
                .numbers();
    }

    /**
     * Assigns the course: enrols who is not enrolled, gives a due day to who is learning, leaves out who has completed it.
     *
     * @param token of the form; the same one again answers as the first time
     * @return the assignment's id
     */
    public Long assign(String at, List<Long> personIds, AssignmentDraft draft, String token) {
        Place place = places.of(Role.HR, at);
        chosen(place, personIds);
        AssignableCourse assignable = assignable(place, draft.courseCode());
        Course course = course(assignable);
        List<Person> people = standings.lock(personIds, caller.getPersonId());
        Optional<Long> before = assignments.sentBefore(caller.getPersonId(), token);
        if (before.isPresent()) {
            return before.get();
        }
        Standings.Found found = standings.lock(course, personIds);
        if (found.numbers().people() == 0) {
            throw new AssignmentRefused.NobodyLeftToAssign();
        }
        EntityManager entityManager = assignments.entityManager();
        Organisation organisation = entityManager.getReference(Organisation.class, place.id());
        CourseAssignment.By by = new CourseAssignment.By(
                entityManager.getReference(Person.class, caller.getPersonId()), clock.instant());
        CourseAssignment assignment = new CourseAssignment(course, organisation, draft, token, found.numbers(), by);
        entityManager.persist(assignment);
        List<Long> assignees = new ArrayList<>();
        for (Person person : people) {
            if (personIds.contains(person.getId()) && !found.completed(person.getId())) {
                Enrolment enrolment = found.enrolment(person.getId()).orElseGet(() -> enrol(person, course));
                due(enrolment, draft);
                entityManager.persist(new AssignmentPerson(assignment, person, enrolment));
                assignees.add(person.getId());
            }
        }
        assigned.fire(new CourseAssigned(
                assignment.getId(),
                course.getCode(),
                assignable.title(),
                draft.dueOn(),
                List.copyOf(assignees),
                draft.note(),
                place.path()));
        return assignment.getId();
    }

    private static void due(Enrolment enrolment, AssignmentDraft draft) {
        if (draft.replacesDue()) {
            enrolment.dueAnew(draft.dueOn());
        } else {
            enrolment.dueBy(draft.dueOn());
        }
    }

    private Enrolment enrol(Person person, Course course) {
        Enrolment enrolment =
                new Enrolment(person, course.getCurrentVersion(), EnrolmentSource.ASSIGNMENT, clock.instant());
        assignments.entityManager().persist(enrolment);
        started.fire(
                new EnrolmentStarted(enrolment.getId(), person.getId(), course.getCode(), enrolment.getEnrolledAt()));
        return enrolment;
    }

    private AssignableCourse assignable(Place place, String code) {
        return assignments.assignable(upwards(place.path())).stream()
                .filter(course -> course.code().equals(code))
                .findFirst()
                .orElseThrow(CourseNotFound::new);
    }

    private Course course(AssignableCourse assignable) {
        return courses.withCode(assignable.code()).orElseThrow(CourseNotFound::new);
    }
}
