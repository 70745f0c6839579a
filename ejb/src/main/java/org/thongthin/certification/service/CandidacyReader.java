package org.thongthin.certification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thongthin.certification.AwardRow;
import org.thongthin.certification.Candidacies;
import org.thongthin.certification.CandidacyHead;
import org.thongthin.certification.CandidacyView;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.EndorsementRow;
import org.thongthin.certification.Evaluation;
import org.thongthin.certification.EvidenceRow;
import org.thongthin.certification.ProgrammeRow;
import org.thongthin.certification.RequirementRow;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.ThaiDates;

/** Reads a candidacy with everything that is known of it. Who may see it is decided before. */
@ApplicationScoped
class CandidacyReader {

    @Inject
    Certifications certifications;

    @Inject
    Candidacies candidacies;

    @Inject
    FactFinder facts;

    @Inject
    Clock clock;

    CandidacyView view(CandidacyHead head) {
        return view(head, certifications.awards(head.personId()), levels(certifications.programmes()));
    }

    CandidacyView view(CandidacyHead head, List<AwardRow> awards, Map<String, Bilingual> levels) {
        LocalDate today = ThaiDates.today(clock);
        List<Long> one = List.of(head.id());
        List<EvidenceRow> evidence = candidacies.evidence(one);
        List<EndorsementRow> endorsements = candidacies.endorsements(one);
        Evaluation evaluation = Evaluation.of(
                RequirementRow.tree(certifications.requirements(head.versionId()), head.occasion()),
                facts.with(facts.of(head.personId(), today, awards), head.id(), evidence, endorsements)
                        .on(head.occasion(), head.countsAfter()),
                today);
        return new CandidacyView(head, evaluation, evidence, endorsements, candidacies.moves(head.id()), levels);
    }

    static Map<String, Bilingual> levels(List<ProgrammeRow> programmes) {
        return programmes.stream().collect(Collectors.toMap(ProgrammeRow::code, ProgrammeRow::name));
    }
}
