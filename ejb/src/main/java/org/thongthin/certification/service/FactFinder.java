package org.thongthin.certification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.thongthin.certification.AwardRow;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.Facts;
import org.thongthin.learning.Enrolments;
import org.thongthin.platform.ThaiDates;

/** Collects what evaluation needs to know of a person: three statements, whatever the programme asks. */
@ApplicationScoped
class FactFinder {

    @Inject
    Enrolments enrolments;

    @Inject
    Certifications certifications;

    Facts of(Long personId, LocalDate day) {
        return of(personId, day, certifications.awards(personId));
    }

    /** @param awards all awards of the person, read before */
    Facts of(Long personId, LocalDate day, List<AwardRow> awards) {
        List<Facts.Course> courses = enrolments.passed(personId).stream()
                .map(passed -> new Facts.Course(
                        passed.code(), LocalDate.ofInstant(passed.completedAt(), ThaiDates.BANGKOK), passed.percent()))
                .toList();
        List<Facts.Held> held = awards.stream()
                .filter(award -> award.revokedOn() == null)
                .map(award -> new Facts.Held(award.programmeCode(), award.validity()))
                .toList();
        return new Facts(
                courses, held, certifications.postingSince(personId, day).orElse(null));
    }
}
