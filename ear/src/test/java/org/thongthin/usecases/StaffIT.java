package org.thongthin.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.certification.Standing;
import org.thongthin.organisation.OrganisationNotFound;
import org.thongthin.platform.Role;
import org.thongthin.reporting.StaffMember;
import org.thongthin.reporting.service.StaffService;
import org.thongthin.surface.SurfaceFacts;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenDuties;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

class StaffIT extends InServer {

    @Inject
    StaffService staff;

    @Inject
    Given given;

    @Inject
    GivenDuties duties;

    @Inject
    SurfaceFacts facts;

    @Inject
    Acting acting;

    private Long here;
    private Login head;
    private Login inTime;
    private Login late;

    @BeforeEach
    void people() {
        here = given.municipality();
        head = given.personIn(here, Role.SUPERVISOR);
        inTime = given.personIn(here, Role.OFFICER);
        late = given.personIn(here, Role.OFFICER);
        given.personIn(here, Role.OFFICER);
        duties.supervised(inTime, head);
        duties.supervised(late, head);
        duties.enrolled(inTime, 0);
        duties.enrolled(late, -1);
    }

    private List<StaffMember> seen() throws Exception {
        return acting.as(head, () -> staff.staff("", 0)).rows();
    }

    @Test
    void ownStaffAndNobodyElseTheOverdueFirst() throws Exception {
        assertEquals(
                List.of(late.personId(), inTime.personId()),
                seen().stream().map(member -> member.person().personId()).toList());
        assertEquals(GivenDuties.COURSE, seen().get(0).overdue().get(0).code());
        assertTrue(seen().get(1).overdue().isEmpty());
    }

    @Test
    void whereTheyStandIsSeen() throws Exception {
        Login certified = given.personIn(here, Role.OFFICER);
        duties.supervised(certified, head);
        facts.passed(certified);
        StaffMember member = seen().stream()
                .filter(row -> row.person().personId().equals(certified.personId()))
                .findFirst()
                .orElseThrow();
        assertTrue(member.states().stream().anyMatch(state -> state.standing() == Standing.VALID));
    }

    @Test
    void whoHasLeftTheScopeIsNotSeenEvenIfTheOldPostingNamesTheSupervisor() throws Exception {
        duties.transferred(late, given.municipality());
        assertEquals(1, seen().size());
    }

    @Test
    void theRoleElsewhereShowsNobodyHere() throws Exception {
        Login foreign = given.personIn(given.municipality(), Role.SUPERVISOR);
        duties.supervised(inTime, foreign);
        assertEquals(0, acting.as(foreign, () -> staff.staff("", 0)).total());
        String code = duties.code(here);
        assertThrows(OrganisationNotFound.class, () -> acting.as(foreign, () -> staff.staff(code, 0)));
    }

    @Test
    void withoutTheRoleNobodyIsSeen() {
        Login hr = given.personIn(here, Role.HR, Role.OFFICER, Role.TRAINER, Role.ADMIN);
        duties.supervised(inTime, hr);
        assertThrows(EJBAccessException.class, () -> acting.as(hr, () -> staff.staff("", 0)));
    }
}
