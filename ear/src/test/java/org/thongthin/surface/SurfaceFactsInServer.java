package org.thongthin.surface;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.thongthin.assessment.service.AttemptAnswers;
import org.thongthin.assessment.service.AttemptService;
import org.thongthin.content.Upload;
import org.thongthin.learning.TrainingDraft;
import org.thongthin.learning.service.TrainingRecordService;
import org.thongthin.organisation.Organisation;
import org.thongthin.people.Period;
import org.thongthin.people.Person;
import org.thongthin.people.RoleGrant;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.Login;

/** Uses the real services where a person would act. */
@ApplicationScoped
public class SurfaceFactsInServer implements SurfaceFacts {

    @Inject
    EntityManager entityManager;

    @Inject
    GivenLearning learning;

    @Inject
    AttemptService attempts;

    @Inject
    AttemptAnswers answers;

    @Inject
    TrainingRecordService hours;

    @Inject
    Given given;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Override
    public String code(Long organisation) {
        return entityManager.find(Organisation.class, organisation).getCode();
    }

    @Override
    @Transactional
    public void alsoHolding(Login login, Long organisation, Role... roles) {
        Period period = Period.startingOn(ThaiDates.today(clock).minusDays(1));
        for (Role role : roles) {
            entityManager.persist(new RoleGrant(
                    entityManager.getReference(Person.class, login.personId()),
                    role,
                    entityManager.find(Organisation.class, organisation),
                    period,
                    null));
        }
    }

    @Override
    public Long passed(Login officer) {
        try {
            learning.allButTheExam(officer);
            Long attempt = learning.exam(officer);
            learning.answerAllRight(attempt);
            answers.submit(attempt, acting.as(officer, () -> attempts.issueKey(attempt)));
            return attempt;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String serial(Login officer) {
        return newest("serial", officer);
    }

    @Override
    public String verifyCode(Login officer) {
        return newest("verifyCode", officer);
    }

    private String newest(String what, Login officer) {
        return entityManager
                .createQuery(
                        "select a." + what + " from Award a where a.person.id = :person order by a.id desc",
                        String.class)
                .setParameter("person", officer.personId())
                .setMaxResults(1)
                .getSingleResult();
    }

    @Override
    public Long version() {
        return entityManager
                .createQuery(
                        "select v.id from Course c join c.currentVersion v where c.code = '" + GivenLearning.COURSE
                                + "'",
                        Long.class)
                .getSingleResult();
    }

    @Override
    public String picture() {
        String name = (String) entityManager
                .createNativeQuery("select min(name) from course_asset where course_version_id = " + version())
                .getSingleResult();
        return name.replaceFirst("^assets/", "");
    }

    @Override
    public Long hours(Login person) {
        LocalDate today = ThaiDates.today(clock);
        TrainingDraft draft = new TrainingDraft("อบรมนวัตกรรม", "สถาบันพัฒนาบุคลากรท้องถิ่น", today, today, 6);
        Upload proof = new Upload("proof.pdf", "%PDF-1.4 a proof".getBytes(StandardCharsets.US_ASCII));
        Login hr = given.personIn(person.organisationId(), Role.HR);
        try {
            return acting.as(hr, () -> hours.record(person.personId(), draft, proof));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Long posting(Long person) {
        return newest("Posting", person);
    }

    @Override
    public Long grant(Long person) {
        return newest("RoleGrant", person);
    }

    private Long newest(String entity, Long person) {
        return entityManager
                .createQuery("select max(x.id) from " + entity + " x where x.person.id = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    @Override
    public Long country() {
        return entityManager
                .createQuery("select min(o.id) from Organisation o where o.parent is null", Long.class)
                .getSingleResult();
    }

    @Override
    @Transactional
    public Long withoutAccount(Long organisation) {
        Login login = given.personIn(organisation);
        entityManager
                .createQuery("delete from Account where id = " + login.accountId())
                .executeUpdate();
        return login.personId();
    }

    @Override
    @Transactional
    public void age(Long person) {
        entityManager
                .createNativeQuery("update sign_in_link l join account a on a.id = l.account_id"
                        + " set l.expires_at = l.expires_at - interval 8 day where a.person_id = " + person)
                .executeUpdate();
    }

    @Override
    public List<String> askedInVain(Long person) {
        return entityManager
                .createQuery(
                        "select e.detail from AuditEntry e where e.actorId = :person and e.action = OUT_OF_REACH order by e.id",
                        String.class)
                .setParameter("person", person)
                .getResultList();
    }
}
