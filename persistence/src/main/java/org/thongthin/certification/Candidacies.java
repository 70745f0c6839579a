package org.thongthin.certification;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

public interface Candidacies {

    EntityManager entityManager();

    @HQL("select c.person.id from Candidacy c where c.id = :id")
    Optional<Long> personOf(Long id);

    @HQL(
            """
            from Candidacy c join fetch c.programmeVersion v join fetch v.programme p
            where c.person.id = :personId and c.openMarker = 1 order by p.tier, c.id""")
    List<Candidacy> open(Long personId);

    @HQL(
            "select coalesce(max(c.period), 0) from Candidacy c where c.person.id = :personId and c.programme.id = :programmeId")
    Integer lastPeriod(Long personId, Long programmeId);

    @HQL(
            """
            select c.id, c.version, p.id, p.name, v.id, v.number, r.code, r.tier, v.name, v.decision, c.occasion, c.countsAfter,
                c.period, c.state, c.startedAt, c.submittedAt
            from Candidacy c join c.person p join c.programmeVersion v join c.programme r where c.id = :id""")
    Optional<CandidacyHead> head(Long id);

    /** Of all periods the latest, open or not. */
    @HQL(
            """
            select c.id, c.version, p.id, p.name, v.id, v.number, r.code, r.tier, v.name, v.decision, c.occasion, c.countsAfter,
                c.period, c.state, c.startedAt, c.submittedAt
            from Candidacy c join c.person p join c.programmeVersion v join c.programme r
            where p.id = :personId and r.code = :programmeCode
                and c.period = (select max(x.period) from Candidacy x where x.person = p and x.programme = r)""")
    Optional<CandidacyHead> latest(Long personId, String programmeCode);

    @HQL(
            """
            select e.id, e.candidacy.id, e.requirement.id, e.title, e.fileName, f.sha256, f.mediaType, f.bytes, e.addedAt
            from Evidence e join e.file f where e.candidacy.id in :ids order by e.addedAt, e.id""")
    List<EvidenceRow> evidence(List<Long> ids);

    @HQL(
            """
            select n.id, n.candidacy.id, s.id, s.name, n.askedAt, n.answeredAt, n.endorsed, n.note
            from Endorsement n join n.supervisor s where n.candidacy.id in :ids order by n.askedAt, n.id""")
    List<EndorsementRow> endorsements(List<Long> ids);

    @HQL(
            """
            select m.fromState, m.toState, m.movedAt, b.name, m.reason
            from CandidacyMove m left join m.movedBy b where m.candidacy.id = :id order by m.movedAt, m.id""")
    List<MoveRow> moves(Long id);

    @HQL("from Endorsement n where n.candidacy.id = :candidacyId and n.openMarker = 1")
    Optional<Endorsement> openEndorsement(Long candidacyId);

    @HQL(
            """
            select s.id, s.name from Posting g join g.supervisor s where g.person.id = :personId and g.period.from <= :day
                and (g.period.through is null or g.period.through >= :day) order by g.period.from desc, g.id desc""")
    List<Supervisor> supervisors(Long personId, LocalDate day);

    /** Paths of the postings of the day that name this supervisor. */
    @HQL(
            """
            select g.path from Posting g where g.person.id = :personId and g.supervisor.id = :supervisorId
                and g.period.from <= :day and (g.period.through is null or g.period.through >= :day)""")
    List<String> supervisedAt(Long personId, Long supervisorId, LocalDate day);

    @HQL(
            """
            select c.id, p.name, g.position, o.name, v.name, c.occasion, c.state, c.startedAt, c.submittedAt
            from Candidacy c join c.person p join c.programmeVersion v join c.programme r
                join Posting g on g.person = p join g.organisation o
            where g.id = (select max(x.id) from Posting x where x.person = p and x.path like :subtree and x.period.from <= :day
                    and (x.period.through is null or x.period.through >= :day))
                and c.state in :states and (:programmeCode = '' or r.code = :programmeCode)
            order by coalesce(c.submittedAt, c.startedAt), c.id""")
    List<QueueRow> queue(String subtree, LocalDate day, List<CandidacyState> states, String programmeCode, Page page);

    @HQL(
            """
            select count(c) from Candidacy c join c.programme r
            where c.state in :states and (:programmeCode = '' or r.code = :programmeCode)
                and exists (select 1 from Posting x where x.person = c.person and x.path like :subtree and x.period.from <= :day
                    and (x.period.through is null or x.period.through >= :day))""")
    Long queueLength(String subtree, LocalDate day, List<CandidacyState> states, String programmeCode);

    /** Of people whose posting of the day names this supervisor, what waits first. */
    @HQL(
            """
            select c.id, p.name, g.position, v.name, n.askedAt, n.answeredAt, n.endorsed
            from Endorsement n join n.candidacy c join c.person p join c.programmeVersion v join Posting g on g.person = p
            where g.id = (select max(x.id) from Posting x where x.person = p and x.supervisor.id = :supervisorId
                    and x.path like :subtree and x.period.from <= :day and (x.period.through is null or x.period.through >= :day))
                and n.id = (select max(y.id) from Endorsement y where y.candidacy = c)
                and (n.answeredAt is not null or c.openMarker = 1)
            order by case when n.answeredAt is null then 0 else 1 end, coalesce(n.answeredAt, n.askedAt) desc, n.id""")
    List<EndorsementTask> endorsementTasks(Long supervisorId, String subtree, LocalDate day, Page page);

    @HQL(
            """
            select count(n) from Endorsement n join n.candidacy c
            where n.id = (select max(y.id) from Endorsement y where y.candidacy = c)
                and (n.answeredAt is not null or c.openMarker = 1)
                and exists (select 1 from Posting x where x.person = c.person and x.supervisor.id = :supervisorId
                    and x.path like :subtree and x.period.from <= :day and (x.period.through is null or x.period.through >= :day))""")
    Long endorsementTaskCount(Long supervisorId, String subtree, LocalDate day);

    @HQL(
            """
            select c.id, c.person.id, f.sha256, f.mediaType, f.bytes, e.fileName
            from Evidence e join e.candidacy c join e.file f where e.id = :id""")
    Optional<EvidenceFile> evidenceFile(Long id);

    @HQL(
            """
            select x.revokedAt, b.name, x.reason from Revocation x join x.revokedBy b where x.award.id = :awardId""")
    Optional<RevocationRow> revocation(Long awardId);
}
