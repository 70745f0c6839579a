package org.thongthin.certification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thongthin.certification.Award;
import org.thongthin.certification.AwardIssued;
import org.thongthin.certification.Candidacy;
import org.thongthin.certification.CandidacyRow;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.DecisionKind;
import org.thongthin.certification.Evaluation;
import org.thongthin.certification.ProgrammeVersion;
import org.thongthin.certification.RequirementRow;
import org.thongthin.learning.CourseCompleted;
import org.thongthin.learning.EnrolmentStarted;
import org.thongthin.organisation.Organisation;
import org.thongthin.people.Person;
import org.thongthin.platform.FiscalYear;
import org.thongthin.platform.ThaiDates;

/**
 * Moves candidacies by what happens in learning, within the same transaction: enrolling in a course that a programme asks for begins
 * a candidacy; completing one evaluates it, and where nobody has to decide, awards.
 */
@ApplicationScoped
class CandidacyKeeper {

    @Inject
    Certifications certifications;

    @Inject
    FactFinder facts;

    @Inject
    Event<AwardIssued> issued;

    @Inject
    Clock clock;

    void onEnrolled(@Observes EnrolmentStarted started) {
        for (ProgrammeVersion version : certifications.asking(started.courseCode())) {
            begin(started.personId(), version);
        }
    }

    void onCompleted(@Observes CourseCompleted completed) {
        for (ProgrammeVersion version : certifications.asking(completed.courseCode())) {
            begin(completed.personId(), version).ifPresent(this::evaluate);
        }
    }

    /** The open candidacy, begun now if need be; empty where the programme was won before (a renewal is another matter). */
    private Optional<Candidacy> begin(Long personId, ProgrammeVersion version) {
        EntityManager entityManager = certifications.entityManager();
        Person person = entityManager.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        Long programmeId = version.getProgramme().getId();
        Optional<Candidacy> open = certifications.open(personId, programmeId);
        if (open.isPresent()) {
            return open;
        }
        List<CandidacyRow> earlier = certifications.candidacies(personId, programmeId);
        if (!earlier.isEmpty()) {
            return Optional.empty();
        }
        Candidacy candidacy = new Candidacy(person, version, 1, clock.instant());
        entityManager.persist(candidacy);
        return Optional.of(candidacy);
    }

    /** A candidacy is judged by the version it began under. */
    private void evaluate(Candidacy candidacy) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ThaiDates.BANGKOK);
        Long personId = candidacy.getPerson().getId();
        ProgrammeVersion version = candidacy.getProgrammeVersion();
        Evaluation evaluation = Evaluation.of(
                RequirementRow.tree(certifications.requirements(version.getId())), facts.of(personId, today), today);
        if (!evaluation.fulfilled()) {
            return;
        }
        candidacy.becomeEligible();
        if (version.getDecision() == DecisionKind.AUTOMATIC) {
            award(candidacy, evaluation, now);
        }
    }

    private void award(Candidacy candidacy, Evaluation evaluation, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ThaiDates.BANGKOK);
        List<Organisation> workplaces =
                certifications.workplaces(candidacy.getPerson().getId(), today);
        if (workplaces.isEmpty()) {
            return;
        }
        Long programmeId = candidacy.getProgrammeVersion().getProgramme().getId();
        int number = nextNumber(programmeId, FiscalYear.of(today).buddhistYear());
        candidacy.certify(now);
        Award award = new Award(candidacy, workplaces.get(0), number, evaluation, now);
        certifications.entityManager().persist(award);
        issued.fire(new AwardIssued(
                award.getId(),
                candidacy.getPerson().getId(),
                award.getSerial(),
                workplaces.get(0).getPath(),
                now));
    }

    /** Taken under the counter's row lock: if the award is rolled back, so is the number. */
    private int nextNumber(Long programmeId, int fiscalYear) {
        certifications
                .entityManager()
                .createNativeQuery(
                        "insert into award_counter (programme_id, fiscal_year, last_number) values (:programme, :year, 1)"
                                + " on duplicate key update last_number = last_number + 1")
                .setParameter("programme", programmeId)
                .setParameter("year", fiscalYear)
                .executeUpdate();
        return certifications.lastNumber(programmeId, fiscalYear);
    }
}
