package org.thongthin.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.content.Upload;
import org.thongthin.content.UploadRefused;
import org.thongthin.learning.HoursRefused;
import org.thongthin.learning.LearnerNotFound;
import org.thongthin.learning.RecordedHours;
import org.thongthin.learning.TrainingDraft;
import org.thongthin.learning.TrainingRecordNotFound;
import org.thongthin.learning.TrainingRecords;
import org.thongthin.learning.TrainingView;
import org.thongthin.learning.service.TrainingRecordService;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Crowd;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

class TrainingRecordIT extends InServer {

    private static final Upload PDF = pdf("วุฒิบัตร.pdf");

    @Inject
    TrainingRecordService service;

    @Inject
    TrainingRecords records;

    @Inject
    Given given;

    @Inject
    GivenLearning learning;

    @Inject
    Acting acting;

    @Inject
    Crowd crowd;

    @Inject
    Clock clock;

    private Login officer;
    private Login hr;
    private LocalDate today;

    @BeforeEach
    void people() {
        Long here = given.municipality();
        officer = given.personIn(here, Role.OFFICER);
        hr = given.personIn(here, Role.OFFICER, Role.HR);
        today = ThaiDates.today(clock);
    }

    private static Upload pdf(String name) {
        return new Upload(name, "%PDF-1.4 a proof".getBytes(StandardCharsets.US_ASCII));
    }

    private TrainingDraft draft() {
        return new TrainingDraft("อบรมนวัตกรรม", "สถาบันพัฒนาบุคลากรท้องถิ่น", today.minusDays(2), today, 25);
    }

    private long audited(String action) {
        return learning.count(
                "select count(a) from AuditEntry a where a.subjectId = :id and cast(a.action as string) = '" + action
                        + "'",
                officer.personId());
    }

    @Test
    void hrRecordsHoursAndTheirOwnerSeesThemAndTheFile() throws Exception {
        Long record = acting.as(hr, () -> service.record(officer.personId(), draft(), PDF));
        TrainingView mine = acting.as(officer, () -> service.mine(0));
        assertEquals("12.5", mine.hours());
        assertEquals("อบรมนวัตกรรม", mine.records().rows().get(0).title());
        assertEquals(
                "วุฒิบัตร.pdf", acting.as(officer, () -> service.file(record)).name());
        assertEquals(List.of(new RecordedHours(today, 25)), records.hours(officer.personId()));
        assertEquals(1, audited("HOURS_RECORD"));
        assertEquals(0, audited("HOURS_OPEN"));
    }

    @Test
    void lookingAtSomebodysHoursOrFileIsAnEntryOfTheAudit() throws Exception {
        Long record = acting.as(hr, () -> service.record(officer.personId(), draft(), PDF));
        acting.as(hr, () -> service.of(officer.personId(), 0));
        acting.as(hr, () -> service.file(record));
        assertEquals(2, audited("HOURS_OPEN"));
    }

    @Test
    void aMistakeIsCancelledWithAReasonAndRecordedAnew() throws Exception {
        Long record = acting.as(hr, () -> service.record(officer.personId(), draft(), PDF));
        acting.as(hr, () -> service.cancel(record, "ชั่วโมงไม่ตรงกับหนังสือ"));
        TrainingView view = acting.as(officer, () -> service.mine(0));
        assertEquals("0", view.hours());
        assertEquals("ชั่วโมงไม่ตรงกับหนังสือ", view.records().rows().get(0).cancelledFor());
        assertEquals(1, audited("HOURS_CANCEL"));
        assertThrows(
                HoursRefused.HoursCancelledBefore.class, () -> acting.as(hr, () -> service.cancel(record, "อีกครั้ง")));
        acting.as(hr, () -> service.record(officer.personId(), draft(), PDF));
        assertEquals(List.of(new RecordedHours(today, 25)), records.hours(officer.personId()));
    }

    @Test
    void theSameTrainingOnTheSameDaysIsRecordedOnce() throws Exception {
        acting.as(hr, () -> service.record(officer.personId(), draft(), PDF));
        assertThrows(
                HoursRefused.HoursRecordedBefore.class,
                () -> acting.as(hr, () -> service.record(officer.personId(), draft(), pdf("other.pdf"))));
        assertEquals(1, records.count(officer.personId()));
    }

    @Test
    void eightClicksAtOnceAreOneRecord() throws Exception {
        Callable<String> click = () -> {
            try {
                acting.as(hr, () -> service.record(officer.personId(), draft(), PDF));
                return "recorded";
            } catch (HoursRefused.HoursRecordedBefore before) {
                return "told";
            }
        };
        List<String> results = new ArrayList<>(crowd.atOnce(Collections.nCopies(8, click)));
        assertTrue(results.remove("recorded"));
        assertEquals(Collections.nCopies(7, "told"), results);
        assertEquals(1, records.count(officer.personId()));
    }

    @Test
    void nobodyRecordsOrCancelsHoursOfOnesOwn() throws Exception {
        assertThrows(
                HoursRefused.OwnHours.class, () -> acting.as(hr, () -> service.record(hr.personId(), draft(), PDF)));
        Login colleague = given.personIn(hr.organisationId(), Role.HR);
        Long record = acting.as(colleague, () -> service.record(hr.personId(), draft(), PDF));
        assertThrows(HoursRefused.OwnHours.class, () -> acting.as(hr, () -> service.cancel(record, "ผิด")));
    }

    @Test
    void hrElsewhereFindsNobodyHere() throws Exception {
        Login foreign = given.personIn(given.municipality(), Role.HR);
        Long record = acting.as(hr, () -> service.record(officer.personId(), draft(), PDF));
        assertThrows(
                LearnerNotFound.class,
                () -> acting.as(foreign, () -> service.record(officer.personId(), draft(), PDF)));
        assertThrows(LearnerNotFound.class, () -> acting.as(foreign, () -> service.of(officer.personId(), 0)));
        assertThrows(TrainingRecordNotFound.class, () -> acting.as(foreign, () -> service.cancel(record, "ผิด")));
        assertThrows(TrainingRecordNotFound.class, () -> acting.as(foreign, () -> service.file(record)));
        assertThrows(TrainingRecordNotFound.class, () -> acting.as(hr, () -> service.file(999_999_999L)));
    }

    @Test
    void theRoleOfATrainerHereDoesNotHelpHrOfElsewhere() {
        Login mixed = given.personIn(officer.organisationId(), Role.TRAINER, Role.OFFICER);
        assertThrows(EJBAccessException.class, () -> acting.as(mixed, () -> service.of(officer.personId(), 0)));
        assertThrows(
                EJBAccessException.class,
                () -> acting.as(officer, () -> service.record(officer.personId(), draft(), PDF)));
        assertThrows(TrainingRecordNotFound.class, () -> acting.as(mixed, () -> service.file(999_999_999L)));
    }

    @Test
    void anotherOfficersFileIsNotFound() throws Exception {
        Long record = acting.as(hr, () -> service.record(officer.personId(), draft(), PDF));
        Login other = given.personIn(officer.organisationId(), Role.OFFICER);
        assertThrows(TrainingRecordNotFound.class, () -> acting.as(other, () -> service.file(record)));
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefusedAndNothingIsKept() {
        refused(UploadRefused.UploadOfAnotherKind.class, "<html><script>alert(1)</script></html>".getBytes());
        refused(UploadRefused.UploadOfAnotherKind.class, "<svg onload='alert(1)'/>".getBytes());
        refused(UploadRefused.UploadEmpty.class, new byte[0]);
        refused(UploadRefused.UploadOversize.class, new byte[20 * 1024 * 1024 + 1]);
        assertThrows(
                UploadRefused.UploadEmpty.class,
                () -> acting.as(hr, () -> service.record(officer.personId(), draft(), null)));
        assertEquals(0, records.count(officer.personId()));
    }

    private void refused(Class<? extends Exception> refusal, byte[] content) {
        assertThrows(
                refusal,
                () -> acting.as(
                        hr, () -> service.record(officer.personId(), draft(), new Upload("proof.pdf", content))));
    }
}
