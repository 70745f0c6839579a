package org.thongthin.learning;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

public interface TrainingRecords {

    EntityManager entityManager();

    @HQL(
            """
            select r.id, r.title, r.organiser, r.fromOn, r.throughOn, r.halfHours, r.fileName, b.name, r.recordedAt,
                x.reason, x.cancelledAt
            from TrainingRecord r join r.recordedBy b left join TrainingCancellation x on x.record = r
            where r.person.id = :personId
            order by r.throughOn desc, r.id desc""")
    List<TrainingRow> rows(Long personId, Page page);

    @HQL("select count(r) from TrainingRecord r where r.person.id = :personId")
    Long count(Long personId);

    /** What counts of a person's recorded hours, with the last day of each training. */
    @HQL(
            """
            select r.throughOn, r.halfHours from TrainingRecord r
            where r.person.id = :personId and not exists (select 1 from TrainingCancellation x where x.record = r)
            order by r.throughOn, r.id""")
    List<RecordedHours> hours(Long personId);

    /** The same person, title and days, not cancelled. */
    @HQL(
            """
            select count(r) from TrainingRecord r
            where r.person.id = :personId and r.title = :title and r.fromOn = :from and r.throughOn = :through
                and not exists (select 1 from TrainingCancellation x where x.record = r)""")
    Long recorded(Long personId, String title, LocalDate from, LocalDate through);

    @HQL("from TrainingRecord r join fetch r.person where r.id = :id")
    Optional<TrainingRecord> record(Long id);

    @HQL("select count(x) from TrainingCancellation x where x.record.id = :recordId")
    Long cancellations(Long recordId);

    @HQL(
            """
            select r.person.id, f.sha256, f.mediaType, f.bytes, r.fileName
            from TrainingRecord r join r.file f where r.id = :id""")
    Optional<TrainingFile> file(Long id);
}
