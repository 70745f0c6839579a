package org.thongthin.certification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thongthin.certification.AwardNotFound;
import org.thongthin.certification.AwardRow;
import org.thongthin.certification.Candidacies;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.EndorsementRow;
import org.thongthin.certification.Evaluation;
import org.thongthin.certification.EvidenceRow;
import org.thongthin.certification.Facts;
import org.thongthin.certification.PathwayRow;
import org.thongthin.certification.ProgrammeRow;
import org.thongthin.certification.ProgrammeStatus;
import org.thongthin.learning.LearnerNotFound;
import org.thongthin.learning.Learners;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.Scope;
import org.thongthin.platform.ThaiDates;

/** The caller's way through the programmes, and why it stands where it stands. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Role.IS_OFFICER)
public class CertificationService {

    @Inject
    Certifications certifications;

    @Inject
    Candidacies candidacies;

    @Inject
    Requirements requirements;

    @Inject
    FactFinder facts;

    @Inject
    Learners learners;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** All programmes in the order of the pathway: at most six statements, however many there are. */
    public List<ProgrammeStatus> pathway() {
        return of(caller.getPersonId());
    }

    /** The same of somebody who works, today, in the caller's scope as HR. */
    @RolesAllowed(Role.IS_HR)
    public List<ProgrammeStatus> pathwayOf(Long personId) {
        Scope scope = caller.scopeFor(Role.HR);
        if (learners.postings(personId, ThaiDates.today(clock)).stream()
                .noneMatch(posting -> scope.covers(posting.path()))) {
            throw new LearnerNotFound();
        }
        return of(personId);
    }

    private List<ProgrammeStatus> of(Long personId) {
        LocalDate today = ThaiDates.today(clock);
        List<PathwayRow> pathway = certifications.pathway(personId, today);
        List<AwardRow> awards =
                pathway.stream().anyMatch(row -> row.awards() > 0) ? certifications.awards(personId) : List.of();
        Facts known = facts.of(personId, today, awards, pathway);
        List<EvidenceRow> evidence = ofThose(pathway, row -> row.files() > 0, candidacies::evidence);
        List<EndorsementRow> endorsements = ofThose(pathway, row -> row.endorsements() > 0, candidacies::endorsements);
        Map<Long, Requirements.Trees> trees = requirements.of(pathway.stream()
                .flatMap(row -> Stream.of(row.programme().versionId(), row.versionId()))
                .filter(Objects::nonNull)
                .toList());
        Map<String, Bilingual> levels = CandidacyReader.levels(
                pathway.stream().map(PathwayRow::programme).toList());
        List<ProgrammeStatus> statuses = new ArrayList<>();
        for (PathwayRow row : pathway) {
            ProgrammeRow programme = row.programme();
            Evaluation evaluation = row.begun()
                    ? Evaluation.of(
                            trees.get(row.versionId()).on(row.occasion()),
                            facts.with(known, row.candidacyId(), evidence, endorsements)
                                    .on(row.occasion(), row.countsAfter()),
                            today)
                    : imagined(programme, trees, awards, known, today);
            Optional<AwardRow> award = newest(awards, programme.code());
            statuses.add(new ProgrammeStatus(
                    programme,
                    evaluation,
                    award.orElse(null),
                    award.map(a -> a.standingOn(today)).orElse(null),
                    row.state(),
                    today,
                    levels));
        }
        return statuses;
    }

    /** What belongs to these candidacies; nothing is asked where there are none of them. */
    private static <T> List<T> ofThose(
            List<PathwayRow> pathway, Predicate<PathwayRow> which, Function<List<Long>, List<T>> read) {
        List<Long> ids =
                pathway.stream().filter(which).map(PathwayRow::candidacyId).toList();
        return ids.isEmpty() ? List.of() : read.apply(ids);
    }

    /** By what would be asked of a candidacy that is begun today; while an award is valid, by what won it. */
    private static Evaluation imagined(
            ProgrammeRow programme,
            Map<Long, Requirements.Trees> trees,
            List<AwardRow> awards,
            Facts known,
            LocalDate today) {
        Way way = Way.of(programme.code(), awards, today);
        LocalDate after =
                switch (way.open()) {
                    case NONE -> null;
                    case FIRST_AWARD, RENEWAL -> way.countsAfter();
                };
        return Evaluation.of(
                trees.get(programme.versionId()).on(way.occasion()), known.on(way.occasion(), after), today);
    }

    private static Optional<AwardRow> newest(List<AwardRow> awards, String programmeCode) {
        return awards.stream()
                .filter(award -> award.programmeCode().equals(programmeCode))
                .max(Comparator.comparing(AwardRow::issuedOn).thenComparing(AwardRow::id));
    }

    /** The caller's way to one programme. */
    public ProgrammeStatus status(String programmeCode) {
        return pathway().stream()
                .filter(status -> status.programme().code().equals(programmeCode))
                .findFirst()
                .orElseThrow(AwardNotFound::new);
    }
}
