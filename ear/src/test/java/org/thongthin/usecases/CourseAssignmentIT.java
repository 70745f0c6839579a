package org.thongthin.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.thongthin.testing.GivenDuties.COURSE;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.course.CourseNotFound;
import org.thongthin.learning.AssigneeRow;
import org.thongthin.learning.AssigneeState;
import org.thongthin.learning.AssignmentDraft;
import org.thongthin.learning.AssignmentNotFound;
import org.thongthin.learning.AssignmentPreview;
import org.thongthin.learning.AssignmentRefused;
import org.thongthin.learning.AssignmentRow;
import org.thongthin.learning.AssignmentView;
import org.thongthin.learning.EnrolmentRow;
import org.thongthin.learning.EnrolmentState;
import org.thongthin.learning.LearnerNotFound;
import org.thongthin.learning.service.AssigningService;
import org.thongthin.learning.service.CourseAssignmentService;
import org.thongthin.learning.service.EnrolmentService;
import org.thongthin.organisation.OrganisationNotFound;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Crowd;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenDuties;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

class CourseAssignmentIT extends InServer {

    @Inject
    AssigningService assigning;

    @Inject
    CourseAssignmentService assignments;

    @Inject
    EnrolmentService enrolments;

    @Inject
    Given given;

    @Inject
    GivenDuties duties;

    @Inject
    GivenLearning learning;

    @Inject
    Acting acting;

    @Inject
    Crowd crowd;

    @Inject
    Clock clock;

    private Long here;
    private Login hr;
    private Login fresh;
    private Login learner;
    private Login done;
    private LocalDate today;

    @BeforeEach
    void people() {
        here = given.municipality();
        hr = given.personIn(here, Role.HR);
        fresh = given.personIn(here, Role.OFFICER);
        learner = given.personIn(here, Role.OFFICER);
        done = given.personIn(here, Role.OFFICER);
        duties.enrolled(learner, null);
        duties.completed(done);
        today = ThaiDates.today(clock);
    }

    private AssignmentDraft in(int days) {
        return new AssignmentDraft(COURSE, today.plusDays(days), null, false);
    }

    private List<Long> three() {
        return List.of(fresh.personId(), learner.personId(), done.personId());
    }

    private Long assign(AssignmentDraft draft, Login... people) throws Exception {
        List<Long> ids = List.of(people).stream().map(Login::personId).toList();
        return acting.as(hr, () -> assigning.assign("", ids, draft, RandomCodes.ofLength(32)));
    }

    private LocalDate due(Login officer) throws Exception {
        return acting.as(officer, () -> enrolments.mine(5)).get(0).dueOn();
    }

    private AssigneeState state(Long assignment, Login officer) throws Exception {
        AssignmentView view = acting.as(hr, () -> assignments.one(assignment, 0));
        return view.people().rows().stream()
                .filter(row -> row.personId().equals(officer.personId()))
                .map(row -> row.stateOn(view.today()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePreviewSaysWhomItEnrolsRemindsAndLeavesOut() throws Exception {
        assertEquals(new AssignmentPreview(1, 1, 1), acting.as(hr, () -> assigning.preview("", three(), in(15))));
        assertEquals(0, acting.as(hr, () -> assignments.at("", 0)).total());
    }

    @Test
    void anAssignmentEnrolsGivesADueDayAndLeavesOutWhoIsDone() throws Exception {
        Long assignment = acting.as(hr, () -> assigning.assign("", three(), in(15), RandomCodes.ofLength(32)));
        AssignmentRow row = acting.as(hr, () -> assignments.at("", 0)).rows().get(0);
        assertEquals(List.of(2L, 0L, 0L), List.of(row.people(), row.done(), row.overdue()));
        assertEquals(List.of(1, 1, 1), List.of(row.enrolled(), row.learning(), row.completed()));
        EnrolmentRow mine = acting.as(fresh, () -> enrolments.mine(5)).get(0);
        assertEquals(EnrolmentState.ACTIVE, mine.state());
        assertEquals(today.plusDays(15), mine.dueOn());
        assertEquals(
                today.plusDays(15),
                acting.as(learner, () -> enrolments.course(COURSE)).dueOn());
        assertNull(due(done));
        assertEquals(AssigneeState.UNDER_WAY, state(assignment, fresh));
        assertEquals(
                1,
                learning.count(
                        "select count(a) from AuditEntry a where a.actorId = :id and cast(a.action as string) = 'COURSE_ASSIGN'",
                        hr.personId()));
    }

    @Test
    void theEarlierDueDayStandsUnlessHrSaysOtherwise() throws Exception {
        assign(in(15), learner);
        assign(in(30), learner);
        assertEquals(today.plusDays(15), due(learner));
        assign(in(10), learner);
        assertEquals(today.plusDays(10), due(learner));
        assign(new AssignmentDraft(COURSE, today.plusDays(40), null, true), learner);
        assertEquals(today.plusDays(40), due(learner));
    }

    @Test
    void whatIsDueFirstComesFirstAndIsOverdueTheDayAfter() throws Exception {
        Long assignment = assign(in(0), fresh, learner);
        assertEquals(AssigneeState.UNDER_WAY, state(assignment, fresh));
        duties.due(learner, -1);
        AssignmentView view = acting.as(hr, () -> assignments.one(assignment, 0));
        assertEquals(learner.personId(), view.people().rows().get(0).personId());
        assertEquals(AssigneeState.OVERDUE, state(assignment, learner));
        assertEquals(1, view.assignment().overdue());
        assertEquals(1, view.assignment().underWay());
    }

    @Test
    void aWithdrawalTakesTheDueDayAndNeverTheLearning() throws Exception {
        Long first = assign(in(30), fresh);
        Long second = assign(in(15), fresh);
        acting.as(hr, () -> assignments.withdraw(second, fresh.personId(), "ลาศึกษาต่อ"));
        assertEquals(today.plusDays(30), due(fresh));
        acting.as(hr, () -> assignments.withdraw(first, fresh.personId(), "ลาศึกษาต่อ"));
        assertNull(due(fresh));
        assertEquals(
                EnrolmentState.ACTIVE,
                acting.as(fresh, () -> enrolments.mine(5)).get(0).state());
        assertEquals(AssigneeState.WITHDRAWN, state(first, fresh));
        assertThrows(
                AssignmentRefused.WithdrawnBefore.class,
                () -> acting.as(hr, () -> assignments.withdraw(first, fresh.personId(), "อีกครั้ง")));
        Long third = assign(in(5), fresh);
        assertThrows(
                AssignmentRefused.WithdrawalUnexplained.class,
                () -> acting.as(hr, () -> assignments.withdraw(third, fresh.personId(), " ")));
    }

    @Test
    void eightClicksAtOnceAreOneAssignment() throws Exception {
        String token = RandomCodes.ofLength(32);
        Callable<Long> click = () -> acting.as(hr, () -> assigning.assign("", three(), in(15), token));
        List<Long> ids = crowd.atOnce(Collections.nCopies(8, click));
        assertEquals(1, new HashSet<>(ids).size());
        assertEquals(1, acting.as(hr, () -> assignments.at("", 0)).total());
    }

    @Test
    void twoWhoAssignToEachOtherAtOnceBothSucceed() throws Exception {
        Login other = given.personIn(here, Role.HR);
        Callable<Long> one = () ->
                acting.as(hr, () -> assigning.assign("", List.of(other.personId()), in(9), RandomCodes.ofLength(32)));
        Callable<Long> two = () ->
                acting.as(other, () -> assigning.assign("", List.of(hr.personId()), in(9), RandomCodes.ofLength(32)));
        assertEquals(6, new HashSet<>(crowd.atOnce(List.of(one, two, one, two, one, two))).size());
    }

    @Test
    void oneWhoIsNotFromHereRefusesTheWholeAndNothingIsWritten() throws Exception {
        Login foreign = given.officer();
        List<Long> mixed = List.of(fresh.personId(), foreign.personId());
        assertThrows(
                LearnerNotFound.class,
                () -> acting.as(hr, () -> assigning.assign("", mixed, in(9), RandomCodes.ofLength(32))));
        assertThrows(LearnerNotFound.class, () -> acting.as(hr, () -> assigning.preview("", mixed, in(9))));
        assertThrows(LearnerNotFound.class, () -> acting.as(hr, () -> assigning.chosen("", List.of(999_999_999L))));
        assertEquals(0, acting.as(hr, () -> assignments.at("", 0)).total());
        assertEquals(0, acting.as(fresh, () -> enrolments.mine(5)).size());
    }

    @Test
    void hrOfElsewhereSeesAndChangesNothingHere() throws Exception {
        Long assignment = assign(in(9), fresh);
        Login foreign = given.personIn(given.municipality(), Role.HR);
        String code = duties.code(here);
        assertThrows(AssignmentNotFound.class, () -> acting.as(foreign, () -> assignments.one(assignment, 0)));
        assertThrows(
                AssignmentNotFound.class,
                () -> acting.as(foreign, () -> assignments.withdraw(assignment, fresh.personId(), "x")));
        assertThrows(OrganisationNotFound.class, () -> acting.as(foreign, () -> assignments.at(code, 0)));
        assertThrows(OrganisationNotFound.class, () -> acting.as(foreign, () -> assigning.candidates(code, "", 0)));
        assertThrows(OrganisationNotFound.class, () -> acting.as(foreign, () -> assigning.courses(code)));
        assertEquals(0, acting.as(foreign, () -> assignments.at("", 0)).total());
        assertThrows(EJBAccessException.class, () -> acting.as(fresh, () -> assignments.at("", 0)));
        assertThrows(
                EJBAccessException.class,
                () -> acting.as(fresh, () -> assigning.assign("", three(), in(9), RandomCodes.ofLength(32))));
    }

    @Test
    void theRoleOfATrainerHereGivesNoHrHere() {
        Login mixed = given.personIn(here, Role.TRAINER, Role.SUPERVISOR, Role.ADMIN);
        assertThrows(EJBAccessException.class, () -> acting.as(mixed, () -> assigning.candidates("", "", 0)));
    }

    @Test
    void whoHasLeftIsNeitherShownNorCountedNorChanged() throws Exception {
        Long assignment = assign(in(9), fresh, learner);
        duties.transferred(learner, given.municipality());
        AssignmentView view = acting.as(hr, () -> assignments.one(assignment, 0));
        assertEquals(
                List.of(fresh.personId()),
                view.people().rows().stream().map(AssigneeRow::personId).toList());
        assertEquals(1, view.people().total());
        assertEquals(1, view.assignment().people());
        assertThrows(
                AssignmentNotFound.class,
                () -> acting.as(hr, () -> assignments.withdraw(assignment, learner.personId(), "ย้าย")));
        assertThrows(LearnerNotFound.class, () -> acting.as(hr, () -> assigning.chosen("", three())));
    }

    @Test
    void fiveHundredAreTakenAtOnceAndNotOneMore() throws Exception {
        List<Long> many = duties.people(here, 501);
        assertThrows(
                AssignmentRefused.TooManyChosen.class,
                () -> acting.as(hr, () -> assigning.assign("", many, in(9), RandomCodes.ofLength(32))));
        acting.as(hr, () -> assigning.assign("", many.subList(0, 500), in(9), RandomCodes.ofLength(32)));
        assertEquals(
                500, acting.as(hr, () -> assignments.at("", 0)).rows().get(0).people());
    }

    @Test
    void whatCannotBeAssignedIsRefused() {
        refused(AssignmentRefused.DuePast.class, in(-1));
        refused(
                AssignmentRefused.DueTooFar.class,
                new AssignmentDraft(COURSE, today.plusYears(2).plusDays(1), null, false));
        refused(CourseNotFound.class, new AssignmentDraft("NO-SUCH", today, null, false));
        assertThrows(AssignmentRefused.NobodyChosen.class, () -> assign(in(9)));
        assertThrows(AssignmentRefused.NobodyLeftToAssign.class, () -> assign(in(9), done));
    }

    private void refused(Class<? extends Exception> refusal, AssignmentDraft draft) {
        assertThrows(refusal, () -> assign(draft, fresh));
        assertThrows(refusal, () -> acting.as(hr, () -> assigning.preview("", three(), draft)));
    }

    @Test
    void thePickerFindsByPartOfANameOnceAPersonAndTakesItLiterally() throws Exception {
        assertEquals(4, acting.as(hr, () -> assigning.candidates("", "", 0)).total());
        assertEquals(
                4,
                acting.as(hr, () -> assigning.candidates("", "ทดสอบ", 0)).rows().size());
        assertEquals(0, acting.as(hr, () -> assigning.candidates("", "%", 0)).total());
        assertEquals(0, acting.as(hr, () -> assigning.candidates("", "_", 0)).total());
    }
}
