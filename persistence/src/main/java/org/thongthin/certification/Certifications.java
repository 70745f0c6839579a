package org.thongthin.certification;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.thongthin.organisation.Organisation;

public interface Certifications {

    EntityManager entityManager();

    @HQL("from Programme p left join fetch p.currentVersion where p.code = :code")
    Optional<Programme> programme(String code);

    @HQL(
            """
            select p.id, v.id, v.number, p.code, p.tier, v.name, v.subtitle, v.decision, v.validityMonths, v.windowMonths,
                v.graceMonths, v.publishedAt
            from Programme p join p.currentVersion v order by p.tier, p.id""")
    List<ProgrammeRow> programmes();

    /** All programmes in the order of the pathway, each with the person's open candidacy and with what the person's facts begin with. */
    @HQL(
            """
            select new org.thongthin.certification.PathwayRow(
                new org.thongthin.certification.ProgrammeRow(p.id, v.id, v.number, p.code, p.tier, v.name, v.subtitle, v.decision,
                    v.validityMonths, v.windowMonths, v.graceMonths, v.publishedAt),
                c.id, c.programmeVersion.id, c.occasion, c.countsAfter, c.state,
                (select count(*) from Evidence e where e.candidacy = c),
                (select count(*) from Endorsement n where n.candidacy = c),
                (select min(g.period.from) from Posting g where g.person.id = :personId and g.period.from <= :day
                    and (g.period.through is null or g.period.through >= :day)),
                (select count(*) from Award a where a.person.id = :personId),
                (select count(*) from TrainingRecord t where t.person.id = :personId))
            from Programme p join p.currentVersion v
            left join Candidacy c on c.programme = p and c.person.id = :personId and c.openMarker = 1
            order by p.tier, p.id""")
    List<PathwayRow> pathway(Long personId, LocalDate day);

    @HQL("from RequirementRow r where r.programmeVersion.id in :versionIds order by r.id")
    List<RequirementRow> requirementsOf(List<Long> versionIds);

    @HQL("from RequirementRow r where r.programmeVersion.id = :versionId order by r.id")
    List<RequirementRow> requirements(Long versionId);

    @HQL(
            """
            select distinct v from RequirementRow r join r.programmeVersion v join fetch v.programme p
            where r.courseCode = :courseCode and r.occasion = org.thongthin.certification.Occasion.FIRST_AWARD
                and p.currentVersion = v order by v.id""")
    List<ProgrammeVersion> asking(String courseCode);

    @HQL(
            """
            from Candidacy c join fetch c.programmeVersion v join fetch v.programme
            where c.person.id = :personId and c.programme.id = :programmeId and c.openMarker = 1""")
    Optional<Candidacy> open(Long personId, Long programmeId);

    @HQL(
            """
            select c.id, c.programmeVersion.id, c.period, c.state, c.startedAt
            from Candidacy c where c.person.id = :personId and c.programme.id = :programmeId order by c.period, c.id""")
    List<CandidacyRow> candidacies(Long personId, Long programmeId);

    @HQL(
            """
            select a.id, a.person.id, p.code, p.tier, v.number, a.serial, a.verifyCode, a.checkCode, a.holder, a.organisation,
                v.name, a.issuedOn, a.validThrough, a.issuedAt, v.windowMonths, v.graceMonths, r.revokedOn, a.demonstration
            from Award a join a.programme p join a.programmeVersion v left join Revocation r on r.award = a
            where a.person.id = :personId order by p.tier, a.issuedOn, a.id""")
    List<AwardRow> awards(Long personId);

    @HQL(
            """
            select a.id, a.person.id, p.code, p.tier, v.number, a.serial, a.verifyCode, a.checkCode, a.holder, a.organisation,
                v.name, a.issuedOn, a.validThrough, a.issuedAt, v.windowMonths, v.graceMonths, r.revokedOn, a.demonstration
            from Award a join a.programme p join a.programmeVersion v left join Revocation r on r.award = a
            where a.verifyCode = :verifyCode""")
    Optional<AwardRow> withVerifyCode(String verifyCode);

    @HQL(
            """
            select a.id, a.person.id, p.code, p.tier, v.number, a.serial, a.verifyCode, a.checkCode, a.holder, a.organisation,
                v.name, a.issuedOn, a.validThrough, a.issuedAt, v.windowMonths, v.graceMonths, r.revokedOn, a.demonstration
            from Award a join a.programme p join a.programmeVersion v left join Revocation r on r.award = a
            where a.serial = :serial""")
    Optional<AwardRow> withSerial(String serial);

    @HQL(
            "select v.subtitle, v.issuer, v.signer, v.signerPosition from Award a join a.programmeVersion v where a.id = :id")
    Optional<PrintFacts> printed(Long id);

    @HQL(
            """
            select min(g.period.from) from Posting g where g.person.id = :personId and g.period.from <= :day
                and (g.period.through is null or g.period.through >= :day)""")
    Optional<LocalDate> postingSince(Long personId, LocalDate day);

    @HQL(
            """
            select o from Posting g join g.organisation o where g.person.id = :personId and g.period.from <= :day
                and (g.period.through is null or g.period.through >= :day) order by g.period.from desc, g.id desc""")
    List<Organisation> workplaces(Long personId, LocalDate day);

    /** Programmes that nobody decides on and for which the person holds or held an award. */
    @HQL(
            """
            from Programme p join fetch p.currentVersion v
            where v.decision = org.thongthin.certification.DecisionKind.AUTOMATIC
                and exists (select 1 from Award a where a.programme = p and a.person.id = :personId) order by p.id""")
    List<Programme> renewable(Long personId);

    @SQL("select last_number from award_counter where programme_id = :programmeId and fiscal_year = :fiscalYear")
    Integer lastNumber(Long programmeId, int fiscalYear);
}
