package org.thongthin.interchange.service;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.thongthin.certification.Award;
import org.thongthin.certification.Candidacy;
import org.thongthin.certification.CandidacyMove;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.Endorsement;
import org.thongthin.certification.Evaluation;
import org.thongthin.certification.Evidence;
import org.thongthin.certification.Facts;
import org.thongthin.certification.Occasion;
import org.thongthin.certification.ProgrammeVersion;
import org.thongthin.certification.Requirement;
import org.thongthin.certification.RequirementRow;
import org.thongthin.certification.Validity;
import org.thongthin.course.CourseVersion;
import org.thongthin.learning.Enrolment;
import org.thongthin.learning.EnrolmentSource;
import org.thongthin.learning.TrainingDraft;
import org.thongthin.learning.TrainingRecord;
import org.thongthin.organisation.Organisation;
import org.thongthin.people.Person;
import org.thongthin.platform.FiscalYear;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.service.NativeWrite;

/** One invented person's way through the programmes, step by step as the domain lets them go, at days gone by. */
final class DemonstrationPath {

    /** Who did what this person could not do alone, and the file that stands for every proof. */
    record Others(Person hr, Person supervisor, org.thongthin.content.StoredFile proof) {}

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration STUDY = Duration.ofDays(20);
    private static final int HALF_HOURS = 12;

    private final Certifications certifications;
    private final Person person;
    private final Organisation workplace;
    private final LocalDate postingSince;
    private final Others others;
    private final List<Facts.Course> courses = new ArrayList<>();
    private final List<Facts.Held> held = new ArrayList<>();
    private final List<Facts.Hours> hours = new ArrayList<>();

    DemonstrationPath(
            Certifications certifications,
            Person person,
            Organisation workplace,
            LocalDate postingSince,
            Others others) {
        this.certifications = certifications;
        this.person = person;
        this.workplace = workplace;
        this.postingSince = postingSince;
        this.others = others;
    }

    /** In the course since that moment, with so many of its activities done. */
    void studies(CourseVersion course, int done, Instant since) {
        Enrolment enrolment = new Enrolment(person, course, EnrolmentSource.SELF, since);
        for (int i = 0; i < done; i++) {
            enrolment.completedOneOf(course.getActivities(), since.plus(STUDY));
        }
        persist(enrolment);
        if (done >= course.getActivities()) {
            courses.add(new Facts.Course(course.getCourse().getCode(), day(since.plus(STUDY)), null));
        }
    }

    Candidacy begins(ProgrammeVersion programme, Instant at) {
        Candidacy candidacy = new Candidacy(person, programme, 1, at);
        persist(candidacy);
        persist(candidacy.begun(person));
        return candidacy;
    }

    /** Completes the course and is awarded by the rules, at that moment. */
    Award wins(ProgrammeVersion programme, CourseVersion course, Instant at) {
        studies(course, course.getActivities(), at.minus(STUDY));
        Candidacy candidacy = begins(programme, at.minus(STUDY));
        candidacy.found(true, at).ifPresent(this::persist);
        persist(candidacy.certify(at));
        return award(candidacy, evaluation(programme, List.of(), List.of(), at), at);
    }

    /** Brings all that Innovation Champion asks for, a month before that moment; what HR makes of it is left open. */
    Candidacy isReady(ProgrammeVersion programme, CourseVersion course, Instant at) {
        Instant begin = at.minus(MONTH);
        studies(course, course.getActivities(), begin);
        Candidacy candidacy = begins(programme, begin);
        LocalDate on = day(begin.plus(STUDY));
        TrainingDraft workshop = new TrainingDraft(
                "อบรมเชิงปฏิบัติการนวัตกรรมท้องถิ่น (ข้อมูลสาธิต)", "หน่วยงานสาธิต", on, on, HALF_HOURS);
        persist(new TrainingRecord(
                person,
                workshop,
                others.proof(),
                "hours.pdf",
                others.hr(),
                begin.plus(STUDY).plus(Duration.ofDays(1))));
        hours.add(new Facts.Hours(on, HALF_HOURS));
        persist(new Evidence(
                candidacy,
                certifications.entityManager().getReference(RequirementRow.class, report(programme)),
                others.proof(),
                "รายงานโครงการนวัตกรรม (ข้อมูลสาธิต)",
                "report.pdf",
                begin.plus(STUDY)));
        Endorsement endorsement = new Endorsement(candidacy, others.supervisor(), begin.plus(STUDY));
        endorsement.answer(others.supervisor(), true, null, at.minus(Duration.ofDays(2)));
        persist(endorsement);
        candidacy.found(true, at.minus(Duration.ofDays(1))).ifPresent(this::persist);
        return candidacy;
    }

    void submits(Candidacy candidacy, Instant at) {
        candidacy.submit(true, null, at).ifPresent(this::persist);
    }

    void moves(CandidacyMove move) {
        persist(move);
    }

    Award isCertified(Candidacy candidacy, Instant at) {
        persist(candidacy.certify(others.hr(), true, "ครบทุกข้อ (ข้อมูลสาธิต)", at));
        ProgrammeVersion programme = candidacy.getProgrammeVersion();
        LocalDate before = day(at.minus(Duration.ofDays(2)));
        return award(
                candidacy,
                evaluation(
                        programme,
                        List.of(new Facts.Filed(
                                report(programme), before, others.proof().getSha256())),
                        List.of(new Facts.EndorsedOn(before, others.supervisor().getId())),
                        at),
                at);
    }

    private Award award(Candidacy candidacy, Evaluation evaluation, Instant at) {
        ProgrammeVersion programme = candidacy.getProgrammeVersion();
        Long programmeId = programme.getProgramme().getId();
        int year = FiscalYear.of(at).buddhistYear();
        NativeWrite.into(
                        "award_counter",
                        certifications.entityManager(),
                        "insert into award_counter (programme_id, fiscal_year, last_number) values (:programme, :year, 1)"
                                + " on duplicate key update last_number = last_number + 1")
                .setParameter("programme", programmeId)
                .setParameter("year", year)
                .executeUpdate();
        Award award =
                new Award(candidacy, workplace, certifications.lastNumber(programmeId, year), evaluation, null, at);
        persist(award);
        Validity validity = programme.validityFrom(day(at));
        held.add(new Facts.Held(programme.getProgramme().getCode(), validity, award.getSerial()));
        return award;
    }

    private Evaluation evaluation(
            ProgrammeVersion programme, List<Facts.Filed> files, List<Facts.EndorsedOn> endorsed, Instant at) {
        Facts facts = new Facts(courses, held, postingSince, hours, files, endorsed, null);
        return Evaluation.of(tree(programme), facts, day(at));
    }

    private Long report(ProgrammeVersion programme) {
        return ((Requirement.Node) tree(programme))
                .children().stream()
                        .filter(Requirement.EvidenceFiled.class::isInstance)
                        .map(Requirement::id)
                        .findFirst()
                        .orElseThrow();
    }

    private Requirement tree(ProgrammeVersion programme) {
        return RequirementRow.tree(certifications.requirements(programme.getId()), Occasion.FIRST_AWARD);
    }

    private void persist(Object made) {
        EntityManager entityManager = certifications.entityManager();
        entityManager.persist(made);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ThaiDates.BANGKOK);
    }
}
