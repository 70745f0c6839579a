package org.thongthin.certification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.thongthin.certification.Award;
import org.thongthin.certification.AwardRow;
import org.thongthin.certification.Candidacies;
import org.thongthin.certification.Candidacy;
import org.thongthin.certification.CandidacyMove;
import org.thongthin.certification.CandidacyMoved;
import org.thongthin.certification.CandidacyNotFound;
import org.thongthin.certification.CandidacyState;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.DecisionKind;
import org.thongthin.certification.Evaluation;
import org.thongthin.certification.Occasion;
import org.thongthin.certification.OpenWay;
import org.thongthin.certification.Programme;
import org.thongthin.certification.ProgrammeVersion;
import org.thongthin.certification.RequirementRow;
import org.thongthin.learning.Learner;
import org.thongthin.learning.Learners;
import org.thongthin.people.Person;
import org.thongthin.platform.ThaiDates;

/**
 * What all use cases do with candidacies: lock, begin, evaluate, write the history, award by the rules. Always the person is locked
 * first and then the candidacy: whatever moves one person's candidacies happens one after the other.
 */
@ApplicationScoped
class CandidacyDesk {

    @Inject
    Certifications certifications;

    @Inject
    Candidacies candidacies;

    @Inject
    FactFinder facts;

    @Inject
    AwardMaker awards;

    @Inject
    Learners learners;

    @Inject
    Event<CandidacyMoved> moved;

    @Inject
    Clock clock;

    /** What an evaluation of a candidacy needs and gives. */
    record Finding(Evaluation evaluation, boolean everything, AwardRow renewed) {}

    Person lock(Long personId) {
        return entityManager().find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
    }

    Candidacy locked(Long candidacyId) {
        lock(candidacies.personOf(candidacyId).orElseThrow(CandidacyNotFound::new));
        return entityManager().find(Candidacy.class, candidacyId, LockModeType.PESSIMISTIC_WRITE);
    }

    void write(CandidacyMove move) {
        entityManager().persist(move);
        // The state is read by queries of whoever hears of it.
        entityManager().flush();
        Candidacy candidacy = move.getCandidacy();
        moved.fire(new CandidacyMoved(
                candidacy.getId(),
                candidacy.getPerson().getId(),
                candidacy.getProgrammeVersion().getProgramme().getCode(),
                candidacy.getProgrammeVersion().getName(),
                move.getFromState(),
                move.getToState(),
                move.getReason(),
                workplace(candidacy.getPerson().getId())));
    }

    /** Path of where somebody works today; null: nowhere. */
    String workplace(Long personId) {
        return learners.postings(personId, ThaiDates.today(clock)).stream()
                .findFirst()
                .map(Learner::path)
                .orElse(null);
    }

    Way way(Long personId, Programme programme) {
        return Way.of(programme.getCode(), certifications.awards(personId), ThaiDates.today(clock));
    }

    /** Begins the next period on the way that is open; the person is locked and nothing is open. */
    Candidacy begin(Person person, Programme programme, Way way, Person by) {
        ProgrammeVersion version = programme.getCurrentVersion();
        int period = candidacies.lastPeriod(person.getId(), programme.getId()) + 1;
        Candidacy candidacy =
                new Candidacy(person, version, period, way.occasion(), way.countsAfter(), clock.instant());
        entityManager().persist(candidacy);
        write(candidacy.begun(by));
        return candidacy;
    }

    /** As of now, by the version that the candidacy began under. */
    Finding evaluate(Candidacy candidacy) {
        LocalDate today = ThaiDates.today(clock);
        Long personId = candidacy.getPerson().getId();
        List<AwardRow> held = certifications.awards(personId);
        Evaluation evaluation = Evaluation.of(
                RequirementRow.tree(
                        certifications.requirements(
                                candidacy.getProgrammeVersion().getId()),
                        candidacy.getOccasion()),
                facts.with(facts.of(personId, today, held), candidacy.getId())
                        .on(candidacy.getOccasion(), candidacy.getCountsAfter()),
                today);
        boolean inTime = true;
        AwardRow renewed = null;
        if (candidacy.getOccasion() == Occasion.RENEWAL) {
            Way way = Way.of(candidacy.getProgrammeVersion().getProgramme().getCode(), held, today);
            renewed = way.last();
            // Handed in within the time of grace is in time, whenever it is decided.
            inTime = way.open() == OpenWay.RENEWAL || candidacy.getSubmittedAt() != null;
        }
        return new Finding(evaluation, evaluation.fulfilled() && inTime, renewed);
    }

    /** Something that may count for this person is another than before: moves what moves by itself. */
    void reassess(Long personId) {
        Person person = lock(personId);
        entityManager().flush();
        boolean awarded = false;
        for (Candidacy candidacy : candidacies.open(person.getId())) {
            awarded |= reassess(candidacy);
        }
        if (awarded) {
            reassess(personId);
        }
    }

    /** True when that led to an award. */
    boolean reassess(Candidacy candidacy) {
        if (candidacy.getState() != CandidacyState.IN_PROGRESS && candidacy.getState() != CandidacyState.ELIGIBLE) {
            return false;
        }
        Finding finding = evaluate(candidacy);
        candidacy.found(finding.everything(), clock.instant()).ifPresent(this::write);
        boolean byTheRules = candidacy.getProgrammeVersion().getDecision() == DecisionKind.AUTOMATIC;
        return finding.everything() && byTheRules && awards.byTheRules(candidacy, finding, this::write);
    }

    Award award(Candidacy candidacy, Finding finding) {
        return awards.make(candidacy, finding);
    }

    private EntityManager entityManager() {
        return certifications.entityManager();
    }
}
