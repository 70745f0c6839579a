package org.thongthin.certification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.thongthin.certification.AwardRow;
import org.thongthin.certification.Candidacies;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.EndorsementRow;
import org.thongthin.certification.EvidenceRow;
import org.thongthin.certification.Facts;
import org.thongthin.certification.PathwayRow;
import org.thongthin.learning.Enrolments;
import org.thongthin.learning.RecordedHours;
import org.thongthin.learning.TrainingRecords;
import org.thongthin.platform.ThaiDates;

/** Collects what evaluation needs to know of a person: a fixed number of statements, whatever the programme asks. */
@ApplicationScoped
class FactFinder {

    @Inject
    Enrolments enrolments;

    @Inject
    TrainingRecords trainings;

    @Inject
    Certifications certifications;

    @Inject
    Candidacies candidacies;

    /** @param awards all awards of the person, read before */
    Facts of(Long personId, LocalDate day, List<AwardRow> awards) {
        return of(
                personId,
                day,
                awards,
                certifications.postingSince(personId, day).orElse(null),
                trainings.hours(personId));
    }

    /** The same without asking for what the person's pathway, the same in each of its rows, tells already. */
    Facts of(Long personId, LocalDate day, List<AwardRow> awards, List<PathwayRow> pathway) {
        LocalDate postingSince = pathway.stream()
                .map(PathwayRow::postingSince)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean trained = pathway.stream().anyMatch(row -> row.trainings() > 0);
        return of(personId, day, awards, postingSince, trained ? trainings.hours(personId) : List.of());
    }

    private Facts of(
            Long personId, LocalDate day, List<AwardRow> awards, LocalDate postingSince, List<RecordedHours> recorded) {
        List<Facts.Course> courses = enrolments.passed(personId).stream()
                .map(passed -> new Facts.Course(passed.code(), day(passed.passedAt()), passed.percent()))
                .toList();
        List<Facts.Held> held = awards.stream()
                .filter(award -> award.revokedOn() == null || award.revokedOn().isAfter(day))
                .map(award -> new Facts.Held(award.programmeCode(), award.validity(), award.serial()))
                .toList();
        List<Facts.Hours> hours = recorded.stream()
                .map(training -> new Facts.Hours(training.throughOn(), training.halfHours()))
                .toList();
        return new Facts(courses, held, postingSince, hours, List.of(), List.of(), null);
    }

    /** With the files and endorsements of one candidacy. */
    Facts with(Facts known, Long candidacyId) {
        List<Long> one = List.of(candidacyId);
        return with(known, candidacyId, candidacies.evidence(one), candidacies.endorsements(one));
    }

    /** With those of one candidacy among what was read for several. */
    Facts with(Facts known, Long candidacyId, List<EvidenceRow> evidence, List<EndorsementRow> endorsements) {
        return known.with(
                evidence.stream()
                        .filter(file -> file.candidacyId().equals(candidacyId))
                        .map(file -> new Facts.Filed(file.requirementId(), day(file.addedAt()), file.sha256()))
                        .toList(),
                endorsements.stream()
                        .filter(one -> one.candidacyId().equals(candidacyId) && Boolean.TRUE.equals(one.endorsed()))
                        .map(one -> new Facts.EndorsedOn(day(one.answeredAt()), one.supervisorId()))
                        .toList());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ThaiDates.BANGKOK);
    }
}
