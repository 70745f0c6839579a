package org.thongthin.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.certification.AwardRevoked;
import org.thongthin.certification.CandidacyMoved;
import org.thongthin.certification.CandidacyState;
import org.thongthin.certification.EndorsementAsked;
import org.thongthin.certification.EndorsementGiven;
import org.thongthin.learning.CourseAssigned;
import org.thongthin.notification.NoticeKind;
import org.thongthin.notification.NoticeNotFound;
import org.thongthin.notification.NoticeRow;
import org.thongthin.notification.service.NoticeService;
import org.thongthin.people.SignedIn;
import org.thongthin.people.service.AccountService;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.NotSignedIn;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Crowd;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenDuties;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

class NoticesIT extends InServer {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);

    @Inject
    NoticeService notices;

    @Inject
    AccountService accounts;

    @Inject
    Event<CourseAssigned> assigned;

    @Inject
    Event<CandidacyMoved> moved;

    @Inject
    Event<AwardRevoked> revoked;

    @Inject
    Event<EndorsementAsked> asked;

    @Inject
    Event<EndorsementGiven> given;

    @Inject
    UserTransaction transaction;

    @Inject
    Given people;

    @Inject
    GivenDuties duties;

    @Inject
    Acting acting;

    @Inject
    Crowd crowd;

    private Login officer;

    @BeforeEach
    void somebody() {
        officer = people.officer();
    }

    private <T> void tell(Event<T> event, T what) throws Exception {
        transaction.begin();
        event.fire(what);
        transaction.commit();
    }

    private CourseAssigned assignment(long id) {
        return new CourseAssigned(
                id, "SO-101", new Bilingual("งาน", "Work"), DUE, List.of(officer.personId()), "ขอให้เสร็จ", "/1/");
    }

    private List<NoticeRow> mine() throws Exception {
        return acting.as(officer, () -> notices.mine(0)).rows();
    }

    private int unread() {
        return accounts.visitor(new SignedIn(officer.accountId(), officer.personId(), 0))
                .orElseThrow()
                .unread();
    }

    @Test
    void anAssignmentTellsEachOfItsPeople() throws Exception {
        Login assignee = people.officer();
        Long assignment = duties.assignment(assignee.organisationId());
        assertTrue(assignment > 0);
        tell(assigned, assignment(1));
        NoticeRow row = mine().get(0);
        assertEquals(NoticeKind.COURSE_ASSIGNED, row.kind());
        assertEquals("Work", row.nameIn(Locale.ENGLISH));
        assertEquals("งาน", row.nameIn(Locale.forLanguageTag("th")));
        assertEquals(DUE, row.day());
        assertEquals("ขอให้เสร็จ", row.reason());
        assertEquals("/courses/SO-101", row.link());
        assertEquals(1, unread());
    }

    @Test
    void theSameThingHeardOfAgainIsTheSameNotice() throws Exception {
        tell(assigned, assignment(1));
        tell(assigned, assignment(1));
        assertEquals(1, mine().size());
        assertEquals(1, unread());
        Callable<Boolean> again = () -> {
            tell(assigned, assignment(2));
            return true;
        };
        crowd.atOnce(Collections.nCopies(6, again));
        assertEquals(2, mine().size());
        assertEquals(2, unread());
    }

    @Test
    void openingMarksAsReadOnceAndAllCanBeMarked() throws Exception {
        for (int i = 1; i <= 3; i++) {
            tell(assigned, assignment(i));
        }
        Long newest = mine().get(0).id();
        Callable<NoticeRow> opening = () -> acting.as(officer, () -> notices.open(newest));
        crowd.atOnce(Collections.nCopies(6, opening));
        assertTrue(mine().get(0).isRead());
        assertEquals(2, unread());
        acting.as(officer, () -> notices.readAll());
        acting.as(officer, () -> notices.readAll());
        assertEquals(0, unread());
        tell(assigned, assignment(4));
        assertEquals(1, unread());
    }

    @Test
    void whatIsNotCommittedWasNeverTold() throws Exception {
        transaction.begin();
        assigned.fire(assignment(1));
        transaction.rollback();
        assertEquals(List.of(), mine());
        assertEquals(0, unread());
    }

    @Test
    void decisionsAndEndorsementsAreTold() throws Exception {
        Login supervisor = people.officer();
        tell(revoked, new AwardRevoked(1L, officer.personId(), "SO-2569-000001", "/1/", "ออกผิดคน"));
        assertEquals(NoticeKind.AWARD_REVOKED, mine().get(0).kind());
        assertEquals("ออกผิดคน", mine().get(0).reason());
        tell(moved, move(CandidacyState.RETURNED));
        assertEquals(NoticeKind.CANDIDACY_RETURNED, mine().get(0).kind());
        assertEquals(
                "/certifications/programmes/INNOVATION-CHAMPION", mine().get(0).link());
        tell(moved, move(CandidacyState.IN_PROGRESS));
        tell(moved, move(CandidacyState.RETURNED));
        assertEquals(3, mine().size(), "returned twice is told twice");
        tell(moved, move(CandidacyState.REJECTED));
        assertEquals(NoticeKind.CANDIDACY_REJECTED, mine().get(0).kind());
        tell(asked, new EndorsementAsked(7L, officer.personId(), supervisor.personId(), "/1/"));
        tell(given, new EndorsementGiven(7L, officer.personId(), supervisor.personId(), "/1/"));
        assertEquals(NoticeKind.ENDORSEMENT_GIVEN, mine().get(0).kind());
        assertEquals(
                NoticeKind.ENDORSEMENT_ASKED,
                acting.as(supervisor, () -> notices.mine(0)).rows().get(0).kind());
    }

    private CandidacyMoved move(CandidacyState to) {
        Bilingual name = new Bilingual("Innovation Champion", "Innovation Champion");
        return new CandidacyMoved(
                7L, officer.personId(), "INNOVATION-CHAMPION", name, CandidacyState.SUBMITTED, to, "เพิ่มผลวัด", "/1/");
    }

    @Test
    void nobodyOpensTheNoticeOfAnother() throws Exception {
        tell(assigned, assignment(1));
        Long id = mine().get(0).id();
        assertThrows(NoticeNotFound.class, () -> acting.as(people.officer(), () -> notices.open(id)));
        assertThrows(NotSignedIn.class, () -> notices.mine(0));
        assertEquals(1, unread());
    }
}
