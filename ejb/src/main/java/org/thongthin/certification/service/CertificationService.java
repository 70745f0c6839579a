package org.thongthin.certification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thongthin.certification.AwardNotFound;
import org.thongthin.certification.AwardRow;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.Evaluation;
import org.thongthin.certification.Facts;
import org.thongthin.certification.ProgrammeRow;
import org.thongthin.certification.ProgrammeStatus;
import org.thongthin.certification.RequirementRow;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;

/** The caller's way through the programmes, and why it stands where it stands. */
@Stateless
@RolesAllowed(Role.IS_OFFICER)
public class CertificationService {

    @Inject
    Certifications certifications;

    @Inject
    FactFinder facts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** All programmes in the order of the pathway: six statements, however many there are. */
    public List<ProgrammeStatus> pathway() {
        LocalDate today = ThaiDates.today(clock);
        List<ProgrammeRow> programmes = certifications.programmes();
        List<AwardRow> awards = certifications.awards(caller.getPersonId());
        Facts known = facts.of(caller.getPersonId(), today, awards);
        Map<Long, List<RequirementRow>> requirements =
                certifications
                        .requirementsOf(
                                programmes.stream().map(ProgrammeRow::versionId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.getProgrammeVersion().getId()));
        List<ProgrammeStatus> statuses = new ArrayList<>();
        for (ProgrammeRow programme : programmes) {
            Optional<AwardRow> award = newest(awards, programme.code());
            statuses.add(new ProgrammeStatus(
                    programme,
                    Evaluation.of(RequirementRow.tree(requirements.get(programme.versionId())), known, today),
                    award.orElse(null),
                    award.map(a -> a.standingOn(today)).orElse(null),
                    today));
        }
        return statuses;
    }

    private static Optional<AwardRow> newest(List<AwardRow> awards, String programmeCode) {
        return awards.stream()
                .filter(award -> award.programmeCode().equals(programmeCode))
                .reduce((earlier, later) -> later);
    }

    /** The caller's way to one programme. */
    public ProgrammeStatus status(String programmeCode) {
        return pathway().stream()
                .filter(status -> status.programme().code().equals(programmeCode))
                .findFirst()
                .orElseThrow(AwardNotFound::new);
    }
}
