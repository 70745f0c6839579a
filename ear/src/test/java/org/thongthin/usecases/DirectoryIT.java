package org.thongthin.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.organisation.OrganisationDraft;
import org.thongthin.organisation.OrganisationMisplaced;
import org.thongthin.organisation.OrganisationNotFound;
import org.thongthin.organisation.OrganisationRefused;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.service.OrganisationService;
import org.thongthin.people.OwnSupervisor;
import org.thongthin.people.Period;
import org.thongthin.people.PersonDraft;
import org.thongthin.people.PersonNotFound;
import org.thongthin.people.PersonRefused;
import org.thongthin.people.PositionType;
import org.thongthin.people.PostingDraft;
import org.thongthin.people.PostingNotFound;
import org.thongthin.people.PostingRefused;
import org.thongthin.people.PostingRow;
import org.thongthin.people.service.PersonService;
import org.thongthin.people.service.PostingService;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.Role;
import org.thongthin.platform.StaleForm;
import org.thongthin.platform.ThaiDates;
import org.thongthin.surface.SurfaceFacts;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Crowd;
import org.thongthin.testing.Given;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** Organisations, people and postings, within the subtree of HR and of administrators. */
class DirectoryIT extends InServer {

    private static final Bilingual NAME = new Bilingual("กองทดสอบ", "Test Division");
    private static final Bilingual JOB = new Bilingual("นักจัดการงานทั่วไป", "General administration officer");

    @Inject
    OrganisationService organisations;

    @Inject
    PersonService people;

    @Inject
    PostingService postings;

    @Inject
    SurfaceFacts facts;

    @Inject
    Crowd crowd;

    @Inject
    Given given;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private String here;
    private Login hr;
    private Login admin;
    private Login officer;
    private LocalDate today;

    @BeforeEach
    void people() {
        Long municipality = given.municipality();
        here = facts.code(municipality);
        hr = given.personIn(municipality, Role.HR);
        admin = given.personIn(municipality, Role.ADMIN);
        officer = given.personIn(municipality, Role.OFFICER);
        today = ThaiDates.today(clock);
    }

    private OrganisationDraft draft(OrganisationType type) {
        return new OrganisationDraft(type, "D" + RandomCodes.ofLength(8), NAME, today.minusYears(3));
    }

    private String division() throws Exception {
        return acting.as(hr, () -> organisations.create(here, draft(OrganisationType.DIVISION)));
    }

    private PostingDraft job(String organisation, LocalDate from, LocalDate through) {
        return new PostingDraft(organisation, JOB, PositionType.ACADEMIC, new Period(from, through));
    }

    private PostingRow newest(Long person) throws Exception {
        return acting.as(hr, () -> people.open(person)).postings().get(0);
    }

    /** Both have looked before either writes: the database decides, and who comes second is told like anybody who comes late. */
    @Test
    void theSameCodeOrEmailAtTheSameMomentIsToldAsARefusal() throws Exception {
        OrganisationDraft same = draft(OrganisationType.DIVISION);
        assertEquals(1, written(() -> organisations.create(here, same)), same.code());
        String email = RandomCodes.ofLength(8).toLowerCase(Locale.ROOT) + "@example.go.th";
        PersonDraft person = new PersonDraft(NAME, NAME, email);
        assertEquals(1, written(() -> people.create(person, job(here, today, null))), email);
    }

    /** How many of eight at once have written; every other one was refused. */
    private long written(Callable<Object> write) throws Exception {
        Callable<Object> one = () -> {
            try {
                return acting.as(hr, write);
            } catch (BusinessException refusal) {
                return refusal;
            }
        };
        return crowd.atOnce(Collections.nCopies(8, one)).stream()
                .filter(outcome -> !(outcome instanceof BusinessException))
                .count();
    }

    @Test
    void hrMakesDivisionsAndTheRestIsAnAdministrators() throws Exception {
        String division = division();
        assertEquals(
                here, acting.as(hr, () -> organisations.view(division)).parent().code());
        assertThrows(
                OrganisationRefused.OrganisationForAdministrators.class,
                () -> acting.as(hr, () -> organisations.create(here, draft(OrganisationType.SAO))));
        assertThrows(
                OrganisationMisplaced.class,
                () -> acting.as(admin, () -> organisations.create(here, draft(OrganisationType.SAO))));
        assertThrows(
                OrganisationRefused.OrganisationForAdministrators.class,
                () -> acting.as(hr, () -> organisations.edit(here, 0, NAME, today)));
        assertFalse(acting.as(hr, () -> organisations.view(here)).changeable());
        assertTrue(acting.as(admin, () -> organisations.view(here)).changeable());
        assertThrows(
                EJBAccessException.class,
                () -> acting.as(officer, () -> organisations.create(here, draft(OrganisationType.DIVISION))));
    }

    @Test
    void aCodeIsWellFormedAndThereOnce() throws Exception {
        String division = division();
        OrganisationDraft twice = new OrganisationDraft(OrganisationType.DIVISION, division, NAME, today);
        OrganisationDraft misspelt = new OrganisationDraft(OrganisationType.DIVISION, "กอง 1", NAME, today);
        assertThrows(
                OrganisationRefused.OrganisationCodeTaken.class,
                () -> acting.as(hr, () -> organisations.create(here, twice)));
        assertThrows(
                OrganisationRefused.OrganisationCodeMisspelt.class,
                () -> acting.as(hr, () -> organisations.create(here, misspelt)));
    }

    @Test
    void anOrganisationEndsWhenNobodyAndNothingIsThereAnyMore() throws Exception {
        String division = division();
        acting.as(hr, () -> postings.start(officer.personId(), job(division, today, null)));
        assertThrows(
                OrganisationRefused.OrganisationInUse.class,
                () -> acting.as(hr, () -> organisations.end(division, 0, today)));
        PostingRow posting = newest(officer.personId());
        acting.as(hr, () -> postings.end(posting.id(), posting.version(), today));
        assertThrows(
                OrganisationRefused.OrganisationDatesReversed.class,
                () -> acting.as(hr, () -> organisations.end(division, 0, today.minusYears(9))));
        acting.as(hr, () -> organisations.end(division, 0, today));
        assertThrows(
                PostingRefused.PostingOutlastsOrganisation.class,
                () -> acting.as(hr, () -> postings.start(hr.personId(), job(division, today, null))));
    }

    @Test
    void aFormThatSomebodyElseWasFasterWithIsRefused() throws Exception {
        String division = division();
        acting.as(hr, () -> organisations.edit(division, 0, NAME, today.minusYears(2)));
        assertThrows(StaleForm.class, () -> acting.as(hr, () -> organisations.edit(division, 0, NAME, today)));
    }

    @Test
    void anotherOrganisationIsNotThere() {
        Long other = given.municipality();
        String elsewhere = facts.code(other);
        Login foreign = given.personIn(other, Role.OFFICER);
        assertThrows(OrganisationNotFound.class, () -> acting.as(hr, () -> organisations.view(elsewhere)));
        assertThrows(OrganisationNotFound.class, () -> acting.as(hr, () -> people.list(elsewhere, "", 0)));
        assertThrows(PersonNotFound.class, () -> acting.as(hr, () -> people.open(foreign.personId())));
        assertThrows(
                PersonNotFound.class,
                () -> acting.as(hr, () -> postings.start(foreign.personId(), job(here, today, null))));
        assertThrows(
                OrganisationNotFound.class,
                () -> acting.as(hr, () -> postings.start(officer.personId(), job(elsewhere, today, null))));
        Long posting = facts.posting(foreign.personId());
        assertThrows(PostingNotFound.class, () -> acting.as(hr, () -> postings.end(posting, 0, today)));
    }

    @Test
    void aPersonBeginsWithAPostingAndAnEmailThatNobodyElseHas() throws Exception {
        String email = RandomCodes.ofLength(8) + "@Example.go.th";
        PersonDraft draft =
                new PersonDraft(new Bilingual("นางใหม่ ทดสอบ", "Mrs Mai Thotsop"), new Bilingual("ใหม่", "Mai"), email);
        Long person = acting.as(hr, () -> people.create(draft, job(here, today, null)));
        assertEquals(
                email.toLowerCase(), acting.as(hr, () -> people.open(person)).email());
        assertThrows(
                PersonRefused.EmailTaken.class,
                () -> acting.as(hr, () -> people.create(draft, job(here, today, null))));
        PersonDraft misspelt = new PersonDraft(draft.name(), draft.givenName(), "ไม่ใช่อีเมล");
        assertThrows(PersonRefused.EmailMisspelt.class, () -> acting.as(hr, () -> people.edit(person, 0, misspelt)));
        acting.as(hr, () -> people.edit(person, 0, draft));
    }

    @Test
    void postingsInOneOrganisationDoNotOverlap() throws Exception {
        assertThrows(
                PostingRefused.PostingsOverlap.class,
                () -> acting.as(hr, () -> postings.start(officer.personId(), job(here, today, null))));
        PostingRow posting = newest(officer.personId());
        assertThrows(
                Period.PeriodReversed.class,
                () -> acting.as(
                        hr,
                        () -> postings.end(
                                posting.id(), posting.version(), posting.from().minusDays(1))));
        acting.as(hr, () -> postings.end(posting.id(), posting.version(), today.minusDays(1)));
        acting.as(hr, () -> postings.start(officer.personId(), job(here, today, null)));
    }

    @Test
    void aTransferEndsOnePostingOnTheDayBeforeTheNext() throws Exception {
        String division = division();
        PostingRow before = newest(officer.personId());
        acting.as(hr, () -> postings.transfer(before.id(), before.version(), job(division, today, null)));
        List<PostingRow> all =
                acting.as(hr, () -> people.open(officer.personId())).postings();
        assertEquals(division, all.get(0).organisationCode());
        assertEquals(today.minusDays(1), all.get(1).through());
    }

    @Test
    void aSupervisorWorksInTheSameOrganisation() throws Exception {
        PostingRow posting = newest(officer.personId());
        Login foreign = given.personIn(given.municipality(), Role.OFFICER);
        assertThrows(
                PostingRefused.SupervisorElsewhere.class,
                () -> acting.as(hr, () -> postings.supervise(posting.id(), 0, foreign.personId())));
        assertThrows(
                OwnSupervisor.class,
                () -> acting.as(hr, () -> postings.supervise(posting.id(), 0, officer.personId())));
        acting.as(hr, () -> postings.supervise(posting.id(), 0, admin.personId()));
        assertEquals(admin.personId(), newest(officer.personId()).supervisorId());
        assertEquals(
                3, acting.as(hr, () -> postings.supervisors(posting.id(), "")).size());
    }

    @Test
    void whoLeftIsStillInReachOfTheLastOrganisation() throws Exception {
        PostingRow posting = newest(officer.personId());
        acting.as(hr, () -> postings.end(posting.id(), posting.version(), today.minusDays(1)));
        assertEquals(2, acting.as(hr, () -> people.list("", "", 0)).total());
        acting.as(hr, () -> people.open(officer.personId()));
    }
}
