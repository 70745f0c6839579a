package org.thongthin.certification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thongthin.certification.AwardRow;
import org.thongthin.certification.Candidacies;
import org.thongthin.certification.Candidacy;
import org.thongthin.certification.CandidacyClosed;
import org.thongthin.certification.CandidacyHead;
import org.thongthin.certification.CandidacyView;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.Endorsement;
import org.thongthin.certification.EndorsementAsked;
import org.thongthin.certification.Evaluation;
import org.thongthin.certification.Evidence;
import org.thongthin.certification.NoSupervisor;
import org.thongthin.certification.Occasion;
import org.thongthin.certification.OpenWay;
import org.thongthin.certification.OwnProgramme;
import org.thongthin.certification.Programme;
import org.thongthin.certification.ProgrammeNotFound;
import org.thongthin.certification.ProgrammeRow;
import org.thongthin.certification.RenewalOver;
import org.thongthin.certification.RequirementRow;
import org.thongthin.certification.Supervisor;
import org.thongthin.certification.WayClosed;
import org.thongthin.content.FileKind;
import org.thongthin.content.StoredFile;
import org.thongthin.content.Upload;
import org.thongthin.content.service.Uploads;
import org.thongthin.people.Person;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.ThaiText;

/** The caller's own candidacy for a programme: begin, bring what is asked, hand in, give up. */
@Stateless
@RolesAllowed(Role.IS_OFFICER)
public class OwnCandidacyService {

    private static final Set<FileKind> TAKEN = EnumSet.of(FileKind.PDF, FileKind.DOCX, FileKind.PNG, FileKind.JPEG);
    private static final int TITLE = 200;

    @Inject
    Certifications certifications;

    @Inject
    Candidacies candidacies;

    @Inject
    CandidacyDesk desk;

    @Inject
    CandidacyReader reader;

    @Inject
    FactFinder facts;

    @Inject
    Uploads uploads;

    @Inject
    Event<EndorsementAsked> asked;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public OwnProgramme programme(String code) {
        LocalDate today = ThaiDates.today(clock);
        Long personId = caller.getPersonId();
        List<ProgrammeRow> programmes = certifications.programmes();
        ProgrammeRow programme = programmes.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(ProgrammeNotFound::new);
        List<AwardRow> awards = certifications.awards(personId);
        Way way = Way.of(code, awards, today);
        Map<String, Bilingual> levels = CandidacyReader.levels(programmes);
        Optional<CandidacyView> candidacy =
                candidacies.latest(personId, code).map(head -> reader.view(head, awards, levels));
        Evaluation evaluation = candidacy
                .filter(view -> view.head().state().isOpen())
                .map(CandidacyView::evaluation)
                .orElseGet(() -> Evaluation.of(
                        RequirementRow.tree(certifications.requirements(programme.versionId()), way.occasion()),
                        facts.of(personId, today, awards)
                                .on(way.occasion(), way.open() == OpenWay.NONE ? null : way.countsAfter()),
                        today));
        AwardRow last = way.last();
        return new OwnProgramme(
                programme,
                way.open(),
                evaluation,
                candidacy.orElse(null),
                last,
                last == null ? null : last.standingOn(today),
                way.renewalOpens(),
                supervisor(today).orElse(null),
                levels);
    }

    private Optional<Supervisor> supervisor(LocalDate today) {
        return candidacies.supervisors(caller.getPersonId(), today).stream().findFirst();
    }

    /** Begins a candidacy on the way that is open today; one that is open already is gone on with. */
    public void begin(String code) {
        Person person = desk.lock(caller.getPersonId());
        Programme programme = certifications.programme(code).orElseThrow(ProgrammeNotFound::new);
        Way way = desk.way(person.getId(), programme);
        Optional<Candidacy> open = certifications.open(person.getId(), programme.getId());
        if (open.isPresent()) {
            Candidacy candidacy = open.get();
            boolean over = candidacy.getOccasion() == Occasion.RENEWAL
                    && candidacy.getSubmittedAt() == null
                    && way.open() != OpenWay.RENEWAL;
            if (!over) {
                return;
            }
            desk.write(candidacy.lapse(clock.instant()));
        }
        if (way.open() == OpenWay.NONE) {
            throw new WayClosed(way.renewalOpens());
        }
        desk.begin(person, programme, way, person);
        desk.reassess(person.getId());
    }

    /** Adds a file for a requirement of the open candidacy; an earlier one stays, and counts no longer. */
    public void addEvidence(String code, Long requirementId, String title, Upload upload) {
        Candidacy candidacy = open(code);
        RequirementRow requirement = certifications
                .requirements(candidacy.getProgrammeVersion().getId())
                .stream()
                .filter(row -> row.isEvidenceFor(candidacy.getOccasion())
                        && row.getId().equals(requirementId))
                .findFirst()
                .orElseThrow(ProgrammeNotFound::new);
        candidacy.refuseUnlessInHand();
        StoredFile file = uploads.keep(upload, TAKEN);
        String line = title == null ? "" : ThaiText.normaliseLine(title);
        String named = line.isEmpty() ? upload.name() : line.substring(0, Math.min(TITLE, line.length()));
        certifications
                .entityManager()
                .persist(new Evidence(candidacy, requirement, file, named, upload.name(), clock.instant()));
        desk.reassess(caller.getPersonId());
    }

    /** Asks the supervisor of today's posting; asking the same one again changes nothing. */
    public void askEndorsement(String code) {
        Candidacy candidacy = open(code);
        candidacy.refuseUnlessInHand();
        Long supervisorId = supervisor(ThaiDates.today(clock))
                .orElseThrow(NoSupervisor::new)
                .personId();
        Person supervisor = certifications.entityManager().getReference(Person.class, supervisorId);
        Optional<Endorsement> waiting = candidacies.openEndorsement(candidacy.getId());
        if (waiting.isPresent()) {
            if (waiting.get().getSupervisor().getId().equals(supervisorId)) {
                return;
            }
            waiting.get().askInstead(supervisor);
        } else {
            certifications.entityManager().persist(new Endorsement(candidacy, supervisor, clock.instant()));
        }
        asked.fire(new EndorsementAsked(
                candidacy.getId(), caller.getPersonId(), supervisorId, desk.workplace(caller.getPersonId())));
    }

    /**
     * Hands the open candidacy in.
     *
     * @param statement what the evidence shows, for who decides; null: nothing
     */
    public void submit(String code, String statement) {
        Candidacy candidacy = open(code);
        CandidacyDesk.Finding finding = desk.evaluate(candidacy);
        if (finding.evaluation().fulfilled() && !finding.everything()) {
            throw new RenewalOver();
        }
        candidacy
                .submit(finding.everything(), Words.of(statement), clock.instant())
                .ifPresent(desk::write);
    }

    public void withdraw(String code) {
        Candidacy candidacy = open(code);
        candidacy.withdraw(clock.instant()).ifPresent(desk::write);
    }

    /** Locked. Where none is open, what was decided or given up last says that nothing can be done. */
    private Candidacy open(String code) {
        return candidacies
                .latest(caller.getPersonId(), code)
                .map(CandidacyHead::id)
                .map(desk::locked)
                .orElseThrow(CandidacyClosed::new);
    }
}
