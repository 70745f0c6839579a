package org.thongthin.certification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.thongthin.certification.Award;
import org.thongthin.certification.AwardIssued;
import org.thongthin.certification.Candidacy;
import org.thongthin.certification.CandidacyMove;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.NotEligible;
import org.thongthin.organisation.Organisation;
import org.thongthin.platform.FiscalYear;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.service.NativeWrite;

/** Makes awards, with gap-free serials. */
@ApplicationScoped
class AwardMaker {

    @Inject
    Certifications certifications;

    @Inject
    Event<AwardIssued> issued;

    @Inject
    Clock clock;

    /** Where nobody has to decide. False: the person works nowhere on the day. */
    boolean byTheRules(Candidacy candidacy, CandidacyDesk.Finding finding, Consumer<CandidacyMove> history) {
        if (workplaces(candidacy).isEmpty()) {
            return false;
        }
        history.accept(candidacy.certify(clock.instant()));
        make(candidacy, finding);
        return true;
    }

    /** For a candidacy that was just certified. Refused where the person works nowhere: an award names a place. */
    Award make(Candidacy candidacy, CandidacyDesk.Finding finding) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ThaiDates.BANGKOK);
        Organisation workplace = workplaces(candidacy).stream().findFirst().orElseThrow(NotEligible::new);
        Long programmeId = candidacy.getProgrammeVersion().getProgramme().getId();
        int number = nextNumber(programmeId, FiscalYear.of(today).buddhistYear());
        LocalDate lastThrough =
                finding.renewed() == null ? null : finding.renewed().validThrough();
        Award award = new Award(candidacy, workplace, number, finding.evaluation(), lastThrough, now);
        certifications.entityManager().persist(award);
        issued.fire(new AwardIssued(
                award.getId(), candidacy.getPerson().getId(), award.getSerial(), workplace.getPath(), now));
        return award;
    }

    private List<Organisation> workplaces(Candidacy candidacy) {
        return certifications.workplaces(candidacy.getPerson().getId(), ThaiDates.today(clock));
    }

    /** Taken under the counter's row lock: if the award is rolled back, so is the number. */
    private int nextNumber(Long programmeId, int fiscalYear) {
        NativeWrite.into(
                        "award_counter",
                        certifications.entityManager(),
                        "insert into award_counter (programme_id, fiscal_year, last_number) values (:programme, :year, 1)"
                                + " on duplicate key update last_number = last_number + 1")
                .setParameter("programme", programmeId)
                .setParameter("year", fiscalYear)
                .executeUpdate();
        return certifications.lastNumber(programmeId, fiscalYear);
    }
}
