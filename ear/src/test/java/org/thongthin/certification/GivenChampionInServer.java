package org.thongthin.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.thongthin.certification.service.CandidacyDecisionService;
import org.thongthin.certification.service.EndorsementService;
import org.thongthin.certification.service.OwnCandidacyService;
import org.thongthin.content.StoredFile;
import org.thongthin.content.Upload;
import org.thongthin.content.service.ContentStore;
import org.thongthin.course.Course;
import org.thongthin.learning.Enrolment;
import org.thongthin.learning.EnrolmentSource;
import org.thongthin.learning.TrainingDraft;
import org.thongthin.learning.service.TrainingRecordService;
import org.thongthin.organisation.Organisation;
import org.thongthin.people.Person;
import org.thongthin.people.Posting;
import org.thongthin.platform.FiscalYear;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Given;
import org.thongthin.testing.Login;

/** Uses the real services where a person would act, and the entities where only the outcome is needed. */
@ApplicationScoped
@Transactional
public class GivenChampionInServer implements GivenChampion {

    private static final Upload REPORT =
            new Upload("report.pdf", "%PDF-1.4 a report".getBytes(StandardCharsets.US_ASCII));

    @Inject
    EntityManager entityManager;

    @Inject
    OwnCandidacyService own;

    @Inject
    EndorsementService endorsements;

    @Inject
    CandidacyDecisionService decisions;

    @Inject
    TrainingRecordService trainings;

    @Inject
    Candidacies candidacies;

    @Inject
    Certifications certifications;

    @Inject
    ContentStore contents;

    @Inject
    Given given;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Override
    public Team team() {
        Long here = given.municipality();
        Team team = new Team(
                given.personIn(here, Role.OFFICER),
                given.personIn(here, Role.OFFICER, Role.SUPERVISOR),
                given.personIn(here, Role.OFFICER, Role.HR));
        supervise(team.supervisor(), team.officer());
        return team;
    }

    @Override
    public Team learned() {
        Team team = team();
        award(team.officer(), SMART_OFFICER, 1);
        passed(team.officer(), "IC-201");
        return team;
    }

    @Override
    public String award(Login holder, String programme, int daysAgo) {
        Instant at = clock.instant().minus(Duration.ofDays(daysAgo));
        ProgrammeVersion version = current(programme);
        Person person = entityManager.find(Person.class, holder.personId());
        Candidacy candidacy = new Candidacy(
                person,
                version,
                candidacies.lastPeriod(person.getId(), version.getProgramme().getId()) + 1,
                at);
        entityManager.persist(candidacy);
        candidacy.found(true, at);
        if (version.getDecision() == DecisionKind.HR) {
            candidacy.submit(true, null, at);
            candidacy.certify(entityManager.find(Person.class, given.officer().personId()), true, null, at);
        } else {
            candidacy.certify(at);
        }
        entityManager.flush();
        Organisation workplace = entityManager.find(Organisation.class, holder.organisationId());
        int year = FiscalYear.of(LocalDate.ofInstant(at, ThaiDates.BANGKOK)).buddhistYear();
        Award award = new Award(
                candidacy, workplace, number(version.getProgramme(), year), new Evaluation(true, List.of()), null, at);
        entityManager.persist(award);
        return award.getSerial();
    }

    /** Serials stay gap-free whoever makes awards. */
    private int number(Programme programme, int year) {
        entityManager
                .createNativeQuery("insert into award_counter (programme_id, fiscal_year, last_number) values ("
                        + programme.getId() + ", " + year
                        + ", 1) on duplicate key update last_number = last_number + 1")
                .executeUpdate();
        return ((Number) entityManager
                        .createNativeQuery("select last_number from award_counter where programme_id = "
                                + programme.getId() + " and fiscal_year = " + year)
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void passed(Login officer, String code) {
        Course course = entityManager
                .createQuery("from Course c join fetch c.currentVersion where c.code = :code", Course.class)
                .setParameter("code", code)
                .getSingleResult();
        Enrolment enrolment = entityManager
                .createQuery("from Enrolment where person.id = :id and course.id = :course", Enrolment.class)
                .setParameter("id", officer.personId())
                .setParameter("course", course.getId())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Enrolment(
                        entityManager.find(Person.class, officer.personId()),
                        course.getCurrentVersion(),
                        EnrolmentSource.SELF,
                        clock.instant()));
        enrolment.completedOneOf(1, clock.instant());
        entityManager.persist(enrolment);
    }

    @Override
    public void supervise(Login supervisor, Login person) {
        entityManager
                .createQuery("from Posting where person.id = :id", Posting.class)
                .setParameter("id", person.personId())
                .getSingleResult()
                .reportTo(entityManager.find(Person.class, supervisor.personId()));
    }

    @Override
    public Long hours(Login hr, Login officer, int halfHours) {
        LocalDate today = ThaiDates.today(clock);
        TrainingDraft draft =
                new TrainingDraft("อบรม " + RandomCodes.ofLength(6), "สถาบันทดสอบ", today, today, halfHours);
        return as(hr, () -> trainings.record(officer.personId(), draft, REPORT));
    }

    @Override
    public Long begun(Login officer) {
        return as(officer, () -> {
            own.begin(CHAMPION);
            return own.programme(CHAMPION).candidacy().head().id();
        });
    }

    @Override
    public Long asked(Login officer) {
        Long candidacy = begun(officer);
        return as(officer, () -> {
            own.askEndorsement(CHAMPION);
            return candidacy;
        });
    }

    @Override
    public Long file(Login owner) {
        ProgrammeVersion version = current(CHAMPION);
        Person person = entityManager.find(Person.class, owner.personId());
        Candidacy candidacy = new Candidacy(person, version, 1, clock.instant());
        entityManager.persist(candidacy);
        RequirementRow asked = certifications.requirements(version.getId()).stream()
                .filter(row -> row.isEvidenceFor(Occasion.FIRST_AWARD))
                .findFirst()
                .orElseThrow();
        StoredFile stored = contents.keep(REPORT.content(), "application/pdf");
        Evidence made = new Evidence(candidacy, asked, stored, "รายงาน", REPORT.name(), clock.instant());
        entityManager.persist(made);
        return made.getId();
    }

    private ProgrammeVersion current(String programme) {
        return entityManager
                .createQuery("select p.currentVersion from Programme p where p.code = :code", ProgrammeVersion.class)
                .setParameter("code", programme)
                .getSingleResult();
    }

    @Override
    public Long eligible(Team team) {
        Login officer = team.officer();
        begun(officer);
        hours(team.hr(), officer, 12);
        Long candidacy = as(officer, () -> {
            CandidacyView view = own.programme(CHAMPION).candidacy();
            own.addEvidence(CHAMPION, view.filesAsked().get(0).id(), "ลดเวลารอคิว", REPORT);
            own.askEndorsement(CHAMPION);
            return view.head().id();
        });
        return as(team.supervisor(), () -> {
            endorsements.answer(candidacy, true, null);
            return candidacy;
        });
    }

    @Override
    public Long submitted(Team team) {
        Long candidacy = eligible(team);
        return as(team.officer(), () -> {
            own.submit(CHAMPION, "เวลารอลดจาก 95 เหลือ 28 นาที");
            return candidacy;
        });
    }

    @Override
    public String certified(Team team) {
        Long candidacy = submitted(team);
        return as(team.hr(), () -> {
            int version = decisions.view(candidacy).candidacy().head().version();
            decisions.decide(candidacy, version, Verdict.CERTIFY, null);
            return entityManager
                    .createQuery("select a.serial from Award a where a.candidacy.id = :id", String.class)
                    .setParameter("id", candidacy)
                    .getSingleResult();
        });
    }

    @Override
    public Long evidence(Long candidacy) {
        List<EvidenceRow> files = candidacies.evidence(List.of(candidacy));
        return files.get(files.size() - 1).id();
    }

    @Override
    public CandidacyState state(Login officer, String programme) {
        return candidacies.latest(officer.personId(), programme).orElseThrow().state();
    }

    @Override
    public void longAgo(Login person, int days) {
        for (String change : List.of(
                "attempt set started_at = started_at - interval %d day, closed_at = closed_at - interval %d day",
                "enrolment set completed_at = completed_at - interval %d day, enrolled_at = enrolled_at - interval %d day",
                "award set issued_on = issued_on - interval %d day, valid_through = valid_through - interval %d day")) {
            entityManager
                    .createNativeQuery("update " + change.formatted(days, days) + " where person_id = :person")
                    .setParameter("person", person.personId())
                    .executeUpdate();
        }
    }

    private <T> T as(Login login, Callable<T> action) {
        try {
            return acting.as(login, action);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
