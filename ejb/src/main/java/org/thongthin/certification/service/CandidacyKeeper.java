package org.thongthin.certification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.thongthin.certification.Candidacies;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.DecisionKind;
import org.thongthin.certification.OpenWay;
import org.thongthin.certification.Programme;
import org.thongthin.certification.ProgrammeVersion;
import org.thongthin.learning.CourseCompleted;
import org.thongthin.learning.CoursePassedAgain;
import org.thongthin.learning.EnrolmentStarted;
import org.thongthin.learning.HoursCancelled;
import org.thongthin.learning.HoursRecorded;
import org.thongthin.people.Person;
import org.thongthin.people.PersonChanged;

/**
 * Moves candidacies by what happens elsewhere, within the same transaction: enrolling in a course that a programme asks for begins a
 * candidacy; what may count or no longer count evaluates those that are open, and where nobody has to decide, awards.
 */
@ApplicationScoped
class CandidacyKeeper {

    @Inject
    Certifications certifications;

    @Inject
    Candidacies candidacies;

    @Inject
    CandidacyDesk desk;

    void onEnrolled(@Observes EnrolmentStarted started) {
        for (ProgrammeVersion version : certifications.asking(started.courseCode())) {
            begin(started.personId(), version);
        }
    }

    void onCompleted(@Observes CourseCompleted completed) {
        passed(completed.personId(), completed.courseCode());
    }

    void onPassedAgain(@Observes CoursePassedAgain again) {
        passed(again.personId(), again.courseCode());
    }

    private void passed(Long personId, String courseCode) {
        for (ProgrammeVersion version : certifications.asking(courseCode)) {
            begin(personId, version);
        }
        desk.reassess(personId);
    }

    void onHours(@Observes HoursRecorded recorded) {
        renewByTheRules(recorded.personId());
        desk.reassess(recorded.personId());
    }

    void onHoursCancelled(@Observes HoursCancelled cancelled) {
        desk.reassess(cancelled.personId());
    }

    void onPersonChanged(@Observes PersonChanged changed) {
        desk.reassess(changed.personId());
    }

    /**
     * Begins what nobody has to ask for: the first candidacy of a person, and where nobody decides, a first award after an earlier one.
     * What was rejected or withdrawn by decision of a person is begun anew by that person alone.
     */
    private void begin(Long personId, ProgrammeVersion version) {
        Person person = desk.lock(personId);
        Programme programme = version.getProgramme();
        if (certifications.open(personId, programme.getId()).isPresent()) {
            return;
        }
        boolean first = certifications.candidacies(personId, programme.getId()).isEmpty();
        Way way = desk.way(personId, programme);
        boolean unasked = first || version.getDecision() == DecisionKind.AUTOMATIC;
        if (unasked && way.open() == OpenWay.FIRST_AWARD) {
            desk.begin(person, programme, way, null);
        }
    }

    /** Hours renew an award for which nobody has to decide, without anybody asking for it. */
    private void renewByTheRules(Long personId) {
        Person person = desk.lock(personId);
        for (Programme programme : certifications.renewable(personId)) {
            Way way = desk.way(personId, programme);
            boolean open = certifications.open(personId, programme.getId()).isPresent();
            if (!open && way.open() == OpenWay.RENEWAL) {
                desk.begin(person, programme, way, null);
            }
        }
    }
}
