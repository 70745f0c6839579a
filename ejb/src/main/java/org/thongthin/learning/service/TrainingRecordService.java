package org.thongthin.learning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Set;
import org.hibernate.query.Page;
import org.thongthin.content.FileKind;
import org.thongthin.content.StoredFile;
import org.thongthin.content.Upload;
import org.thongthin.content.service.Uploads;
import org.thongthin.learning.HoursCancelled;
import org.thongthin.learning.HoursOpened;
import org.thongthin.learning.HoursRecorded;
import org.thongthin.learning.HoursRefused;
import org.thongthin.learning.Learner;
import org.thongthin.learning.LearnerNotFound;
import org.thongthin.learning.RecordedHours;
import org.thongthin.learning.TrainingCancellation;
import org.thongthin.learning.TrainingDraft;
import org.thongthin.learning.TrainingFile;
import org.thongthin.learning.TrainingRecord;
import org.thongthin.learning.TrainingRecordNotFound;
import org.thongthin.learning.TrainingRecords;
import org.thongthin.learning.TrainingView;
import org.thongthin.people.Person;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.Slice;

/** Hours of training that HR records for others with a file, and that their owners see. */
@Stateless
@RolesAllowed(Role.IS_HR)
public class TrainingRecordService {

    private static final int SIZE = 20;
    private static final Set<FileKind> TAKEN = Set.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG);

    @Inject
    TrainingRecords records;

    @Inject
    LearnerFinder learners;

    @Inject
    Uploads uploads;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<HoursRecorded> recorded;

    @Inject
    Event<HoursCancelled> cancelled;

    @Inject
    Event<HoursOpened> opened;

    /** The hours of somebody in the caller's scope; that they were looked at is an entry of the audit. */
    public TrainingView of(Long personId, int page) {
        Learner learner = learners.inScope(Role.HR, personId).orElseThrow(LearnerNotFound::new);
        if (!personId.equals(caller.getPersonId())) {
            opened.fire(new HoursOpened(personId, null, learner.path()));
        }
        return view(learner, personId, page);
    }

    /** The caller's own hours. */
    @RolesAllowed(Role.IS_OFFICER)
    public TrainingView mine(int page) {
        return view(null, caller.getPersonId(), page);
    }

    private TrainingView view(Learner learner, Long personId, int page) {
        long counting = records.hours(personId).stream()
                .mapToLong(RecordedHours::halfHours)
                .sum();
        return new TrainingView(
                learner,
                new Slice<>(records.rows(personId, Page.page(SIZE, page)), page, SIZE, records.count(personId)),
                counting);
    }

    /**
     * Records hours for somebody in the caller's scope.
     *
     * @return the record's id
     * @throws HoursRefused where the draft is not sound, is recorded already, or is the caller's own
     */
    public Long record(Long personId, TrainingDraft draft, Upload upload) {
        Learner learner = learners.inScope(Role.HR, personId).orElseThrow(LearnerNotFound::new);
        EntityManager entityManager = records.entityManager();
        // One record of a person at a time: a double click finds the first one's row.
        Person person = entityManager.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        if (records.recorded(personId, draft.title(), draft.from(), draft.through()) > 0) {
            throw new HoursRefused.HoursRecordedBefore();
        }
        StoredFile file = uploads.keep(upload, TAKEN);
        TrainingRecord record = new TrainingRecord(person, draft, file, upload.name(), self(), clock.instant());
        entityManager.persist(record);
        recorded.fire(new HoursRecorded(record.getId(), personId, draft.title(), draft.halfHours(), learner.path()));
        return record.getId();
    }

    /** Writes that a record does not count. */
    public void cancel(Long recordId, String reason) {
        TrainingRecord record = records.record(recordId).orElseThrow(TrainingRecordNotFound::new);
        Learner learner = learnerOf(record.getPerson().getId());
        EntityManager entityManager = records.entityManager();
        entityManager.find(Person.class, learner.personId(), LockModeType.PESSIMISTIC_WRITE);
        if (records.cancellations(recordId) > 0) {
            throw new HoursRefused.HoursCancelledBefore();
        }
        TrainingCancellation cancellation = new TrainingCancellation(record, reason, self(), clock.instant());
        entityManager.persist(cancellation);
        // Whoever counts the hours anew must find that these do not count.
        entityManager.flush();
        cancelled.fire(new HoursCancelled(recordId, learner.personId(), cancellation.getReason(), learner.path()));
    }

    /** The file that proves recorded hours: for their owner, and for HR in whose scope the owner is. */
    @RolesAllowed({Role.IS_OFFICER, Role.IS_HR})
    public TrainingFile file(Long recordId) {
        TrainingFile file = records.file(recordId).orElseThrow(TrainingRecordNotFound::new);
        if (!file.personId().equals(caller.getPersonId())) {
            opened.fire(new HoursOpened(
                    file.personId(), recordId, learnerOf(file.personId()).path()));
        }
        return file;
    }

    /** As the record is what was asked for, it is the record that is not found. */
    private Learner learnerOf(Long personId) {
        return learners.inScope(Role.HR, personId).orElseThrow(TrainingRecordNotFound::new);
    }

    private Person self() {
        return records.entityManager().getReference(Person.class, caller.getPersonId());
    }
}
