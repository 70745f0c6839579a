package org.thongthin.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.thongthin.course.Course;
import org.thongthin.learning.AssignmentDraft;
import org.thongthin.learning.Enrolment;
import org.thongthin.learning.EnrolmentSource;
import org.thongthin.learning.service.AssigningService;
import org.thongthin.organisation.Organisation;
import org.thongthin.people.Period;
import org.thongthin.people.Person;
import org.thongthin.people.PositionType;
import org.thongthin.people.Posting;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;

/** Writes entities: only the outcome is needed. */
@ApplicationScoped
@Transactional
public class GivenDutiesInServer implements GivenDuties {

    @Inject
    EntityManager entityManager;

    @Inject
    AssigningService assigning;

    @Inject
    Given given;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Override
    public void enrolled(Login officer, Integer dueIn) {
        Enrolment enrolment = enrol(officer);
        if (dueIn != null) {
            enrolment.dueBy(today().plusDays(dueIn));
        }
    }

    private Enrolment enrol(Login officer) {
        Course course = entityManager
                .createQuery("from Course where code = :code", Course.class)
                .setParameter("code", COURSE)
                .getSingleResult();
        Enrolment enrolment = new Enrolment(
                entityManager.find(Person.class, officer.personId()),
                course.getCurrentVersion(),
                EnrolmentSource.SELF,
                clock.instant());
        entityManager.persist(enrolment);
        return enrolment;
    }

    @Override
    public void completed(Login officer) {
        Enrolment enrolment = enrol(officer);
        int all = enrolment.getCourseVersion().getActivities();
        for (int i = 0; i < all; i++) {
            enrolment.completedOneOf(all, clock.instant());
        }
    }

    @Override
    public void due(Login officer, int days) {
        entityManager
                .createQuery("from Enrolment where person.id = :person", Enrolment.class)
                .setParameter("person", officer.personId())
                .getSingleResult()
                .dueAnew(today().plusDays(days));
    }

    @Override
    public void supervised(Login officer, Login supervisor) {
        entityManager
                .createQuery("from Posting where person.id = :person", Posting.class)
                .setParameter("person", officer.personId())
                .getSingleResult()
                .reportTo(entityManager.find(Person.class, supervisor.personId()));
    }

    @Override
    public List<Long> people(Long organisation, int number) {
        Organisation workplace = entityManager.find(Organisation.class, organisation);
        String tag = RandomCodes.ofLength(6);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String name = "%s %04d".formatted(tag, i);
            Person person = new Person(
                    new Bilingual("นายสมมติ " + name, "Mr Sommot " + name), new Bilingual("สมมติ", "Sommot"), null);
            entityManager.persist(person);
            entityManager.persist(posting(person, workplace, today().minusYears(1)));
            ids.add(person.getId());
        }
        return ids;
    }

    private static Posting posting(Person person, Organisation workplace, LocalDate from) {
        return new Posting(
                person,
                workplace,
                new Bilingual("เจ้าพนักงานธุรการ", "General service officer"),
                PositionType.GENERAL,
                Period.startingOn(from));
    }

    @Override
    public void transferred(Login officer, Long organisation) {
        entityManager
                .createQuery("update Posting set period.through = :yesterday where person.id = :person")
                .setParameter("yesterday", today().minusDays(1))
                .setParameter("person", officer.personId())
                .executeUpdate();
        entityManager.persist(posting(
                entityManager.find(Person.class, officer.personId()),
                entityManager.find(Organisation.class, organisation),
                today()));
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Long assignment(Long organisation) {
        Login hr = given.personIn(organisation, Role.HR);
        List<Long> officer = List.of(given.personIn(organisation, Role.OFFICER).personId());
        AssignmentDraft draft = new AssignmentDraft(COURSE, today().plusDays(9), null, false);
        try {
            return acting.as(hr, () -> assigning.assign("", officer, draft, RandomCodes.ofLength(32)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String code(Long organisation) {
        return entityManager.find(Organisation.class, organisation).getCode();
    }

    private LocalDate today() {
        return ThaiDates.today(clock);
    }
}
