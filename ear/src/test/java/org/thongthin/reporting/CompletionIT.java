package org.thongthin.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.course.CourseNotFound;
import org.thongthin.course.PublishedCourse;
import org.thongthin.organisation.OrganisationNotFound;
import org.thongthin.platform.Role;
import org.thongthin.reporting.service.CompletionService;
import org.thongthin.reporting.service.PeopleService;
import org.thongthin.testing.Acting;
import org.thongthin.testing.Given;
import org.thongthin.testing.InServer;
import org.thongthin.testing.Login;

/** Where the people of a place stand in a course: what the page shows and what leaves as a file. */
class CompletionIT extends InServer {

    private static final Locale THAI = Locale.forLanguageTag("th");

    @Inject
    Given given;

    @Inject
    GivenStandings standings;

    @Inject
    GivenCompletions completions;

    @Inject
    CompletionService service;

    @Inject
    Acting acting;

    @Inject
    EntityManager entityManager;

    private String course;
    private Long town;
    private Login hr;
    private LocalDate today;

    @BeforeEach
    void begin() {
        course = completions.course();
        town = given.municipality();
        hr = given.personIn(town, Role.HR);
        today = standings.today();
    }

    @AfterEach
    void end() {
        completions.withdraw(course);
    }

    private Long person(String name, Long workplace) {
        Long person = standings.person(name, "Test " + name.length(), workplace, today.minusYears(1), null);
        standings.tell(person);
        return person;
    }

    private List<CompletionRow> exported(String at, String code, Locale locale) {
        List<CompletionRow> rows = new ArrayList<>();
        service.export(at, code, locale, rows::add);
        return rows;
    }

    /** Name, state, activities done and in all, enrolled, due, completed, per cent. */
    private static String told(CompletionRow row) {
        return String.join(
                " ",
                row.name(),
                row.state().name(),
                row.done() + "/" + row.activities(),
                String.valueOf(row.enrolledOn()),
                String.valueOf(row.dueOn()),
                String.valueOf(row.completedOn()),
                String.valueOf(row.percent()));
    }

    @Test
    void everybodyIsThereByNameWithWhereTheyStand() throws Exception {
        LocalDate on = today.minusDays(30);
        Long late = person("ขวัญใจ ทดสอบ", town);
        completions.underWay(late, course, 2, 1, on, today.minusDays(1));
        Long done = person("เกษม ทดสอบ", town);
        completions.completed(done, course, 1, on);
        completions.examined(done, course, 7, true);
        completions.examined(done, course, 8, true);
        completions.examined(done, course, 10, false);
        person("กานดา ทดสอบ", town);
        Long again = person("แก้วตา ทดสอบ", town);
        completions.completed(again, course, 1, on);
        completions.underWay(again, course, 2, 2, today, null);
        Long anew = person("จันทร์ ทดสอบ", town);
        completions.underWay(anew, course, 1, 3, on, null);
        completions.underWay(anew, course, 2, 0, today, null);
        List<String> expected = List.of(
                "กานดา ทดสอบ NOT_ENROLLED null/null null null null null",
                "เกษม ทดสอบ COMPLETED 4/4 %1$s null %1$s 80".formatted(on),
                "แก้วตา ทดสอบ COMPLETED 4/4 %1$s null %1$s null".formatted(on),
                "ขวัญใจ ทดสอบ UNDER_WAY 1/4 %s %s null null".formatted(on, today.minusDays(1)),
                "จันทร์ ทดสอบ UNDER_WAY 0/4 %s null null null".formatted(today));
        acting.as(hr, () -> {
            CompletionList list = service.completions("", course, THAI, 0, 20);
            assertEquals(expected, others(list.slice().rows()));
            assertEquals(6, list.total());
            assertFalse(list.unknown());
            assertEquals(list.slice().rows(), exported("", course, THAI));
        });
        assertEquals(1, entries(6), "the export of six people");
    }

    @Test
    void namesAreInTheLanguageAskedForInTheOrderOfTheThaiOnes() throws Exception {
        Long division = standings.division(town);
        person("กานดา ทดสอบ", town);
        person("เกษม ทดสอบ", division);
        acting.as(hr, () -> {
            CompletionRow thai = exported("", course, THAI).get(1);
            assertEquals("เกษม ทดสอบ", thai.name());
            assertEquals("นักทดสอบ", thai.position());
            assertTrue(thai.workplace().startsWith("กองทดสอบ"), thai.workplace());
            assertTrue(thai.employer().startsWith("เทศบาลเมืองทดสอบ"), thai.employer());
            CompletionRow english = exported("", course, Locale.ENGLISH).get(1);
            assertEquals(thai.personId(), english.personId());
            assertEquals("Tester", english.position());
            assertTrue(english.workplace().startsWith("Test Division"), english.workplace());
            assertEquals(List.of(thai), exported(standings.code(division), course, THAI));
        });
    }

    /** Without who looks. */
    private List<String> others(List<CompletionRow> rows) {
        return rows.stream()
                .filter(row -> !row.personId().equals(hr.personId()))
                .map(CompletionIT::told)
                .toList();
    }

    private long entries(int rows) {
        return entityManager
                .createQuery(
                        "select count(distinct a.detail) from AuditEntry a where a.actorId = :actor and a.detail = :detail",
                        Long.class)
                .setParameter("actor", hr.personId())
                .setParameter("detail", "completions of " + course + ", " + rows + " rows")
                .getSingleResult();
    }

    @Test
    void whoHoldsTwoPostingsIsThereOnce() throws Exception {
        Long twice = person("กานดา ทดสอบ", town);
        standings.posting(twice, standings.division(town), today.minusDays(1), null);
        standings.tell(twice);
        acting.as(hr, () -> assertEquals(2, exported("", course, THAI).size()));
    }

    @Test
    void theNeighbourIsNotThereInListOrFile() throws Exception {
        Long sao = standings.neighbour(town);
        String foreign = standings.code(sao);
        person("นางข้างบ้าน ทดสอบ", sao);
        acting.as(hr, () -> {
            assertEquals(1, service.completions("", course, THAI, 0, 20).total());
            assertEquals(1, exported("", course, THAI).size());
            assertThrows(OrganisationNotFound.class, () -> service.completions(foreign, course, THAI, 0, 20));
            assertThrows(OrganisationNotFound.class, () -> service.course(foreign, course));
            assertThrows(OrganisationNotFound.class, () -> exported(foreign, course, THAI));
            assertThrows(OrganisationNotFound.class, () -> service.course("NO-SUCH", course));
        });
        Login torn = given.personIn(sao, Role.TRAINER, Role.OFFICER, Role.SUPERVISOR, Role.ADMIN);
        acting.as(torn, () -> assertThrows(EJBAccessException.class, () -> exported(foreign, course, THAI)));
    }

    @Test
    void anUnknownCourseIsToldOnThePageAndNoFile() throws Exception {
        acting.as(hr, () -> {
            CompletionList list = service.completions("", "NO-SUCH", THAI, 0, 20);
            assertTrue(list.unknown());
            assertEquals(list.courses().get(0), list.course());
            List<String> codes =
                    list.courses().stream().map(PublishedCourse::code).toList();
            assertEquals(codes.stream().sorted().toList(), codes);
            assertThrows(CourseNotFound.class, () -> service.course("", "NO-SUCH"));
            assertThrows(CourseNotFound.class, () -> exported("", "NO-SUCH", THAI));
            assertFalse(service.completions("", "", THAI, 0, 20).unknown());
            assertEquals(list.course(), service.course("", ""));
            completions.withdraw(course);
            assertThrows(CourseNotFound.class, () -> service.course("", course), "no longer published");
        });
    }

    @Test
    void aFileHoldsSoManyAtMostAndAPageTurnsAsFarAsTheListOfPeople() throws Exception {
        completions.crowd(town);
        try {
            acting.as(hr, () -> {
                List<String> names = new ArrayList<>();
                service.export("", course, THAI, row -> names.add(row.name()));
                assertEquals(PeopleService.MOST_ROWS, names.size());
                assertEquals("นาย 000001", names.get(1), "after HR");
                assertEquals("นาย 099999", names.get(99_999));
                CompletionList last = service.completions("", course, THAI, 100_000, 20);
                assertEquals(499, last.slice().page());
                assertEquals(20, last.slice().rows().size());
                assertEquals(10_000, last.slice().total());
            });
        } finally {
            completions.disperse(town);
        }
    }
}
