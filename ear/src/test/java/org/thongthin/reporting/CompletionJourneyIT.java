package org.thongthin.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.thongthin.platform.Role;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.Suite;
import org.thongthin.testing.pages.AuditLog;

/** HR looks how far everybody is in a course, and takes the list along. */
class CompletionJourneyIT extends Journey {

    private static final String HOSTILE = "=HYPERLINK(\"http://x\";\"กด, ที่นี่\")";

    private final GivenStandings standings = GivenFromOutside.given(GivenStandings.class);
    private final GivenCompletions completions = GivenFromOutside.given(GivenCompletions.class);

    @EachScreen({Screen.PHONE_TH, Screen.DESK_TH})
    void aCourseIsChosenReadAndTakenAlong(Browser browser) {
        String course = completions.course();
        try {
            Login hr = given.personIn(given.municipality(), Role.HR, Role.OFFICER);
            LocalDate on = standings.today().minusDays(20);
            completions.underWay(somebody("กานดา มั่นคง", hr), course, 2, 1, on, on.plusDays(10));
            completions.completed(somebody("เกษม มั่นคง", hr), course, 2, on);
            somebody(HOSTILE, hr);
            browser.as(hr);
            browser.open("/hr/people");
            browser.leaveBy("nav a[href='/hr/completions']");
            assertEquals(4, browser.all("tbody tr").size(), "everybody, HR too");
            assertFalse(browser.has("tbody .t-status-done"), "nobody is enrolled in the first course");
            look(browser, "1-first-course");

            new Select(browser.find("#f-course")).selectByValue(course);
            browser.leaveBy(".t-filters button");
            assertTrue(browser.path().contains("course=" + course), browser.path());
            reads(browser, "กานดา มั่นคง", "completion.state.UNDER_WAY", "staff.late");
            reads(browser, "เกษม มั่นคง", "completion.state.COMPLETED");
            reads(browser, HOSTILE, "completion.state.NOT_ENROLLED");
            assertTrue(row(browser, "กานดา มั่นคง").contains(browser.text("reporting", "completion.done", 1, 4)));
            look(browser, "2-course");
            taken(browser, hr, course, on);

            browser.open("/hr/completions?course=NO-SUCH");
            browser.reads("reporting", "completions.unknown", "NO-SUCH");
            look(browser, "3-unknown");
            AuditLog.open(browser).tells("PEOPLE_EXPORTED");
        } finally {
            completions.withdraw(course);
        }
    }

    private Long somebody(String name, Login hr) {
        Long person = standings.person(
                name, "Test Person", hr.organisationId(), standings.today().minusYears(1), null);
        standings.tell(person);
        return person;
    }

    private static void reads(Browser browser, String name, String... keys) {
        for (String key : keys) {
            String words = browser.text("reporting", key);
            assertTrue(row(browser, name).contains(words), name + ": " + words);
        }
    }

    private static String row(Browser browser, String name) {
        return browser.all("tbody tr").stream()
                .map(WebElement::getText)
                .filter(text -> text.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static void taken(Browser browser, Login hr, String course, LocalDate on) {
        Http http = new Http(Suite.address());
        http.signIn(hr);
        HttpResponse<String> file =
                http.get(browser.find("a[href^='/hr/completions.csv']").getDomAttribute("href"));
        assertEquals(200, file.statusCode());
        assertEquals(
                "text/csv;charset=utf-8",
                header(file, "Content-Type").replace(" ", "").toLowerCase());
        assertEquals("attachment; filename=\"completions.csv\"", header(file, "Content-Disposition"));
        assertTrue(file.body().startsWith("\uFEFF" + browser.text("reporting", "column.name") + ","), "BOM and titles");
        List<CsvRecord> rows = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file.body()).stream()
                .toList();
        assertEquals(5, rows.size(), "four people and the titles");
        assertEquals(
                List.of(13),
                rows.stream().map(CsvRecord::getFieldCount).distinct().toList());
        String day = on.toString();
        assertEquals(
                List.of(
                        course,
                        browser.text("reporting", "completion.state.UNDER_WAY"),
                        "1",
                        "4",
                        day,
                        on.plusDays(10).toString(),
                        "",
                        ""),
                of(rows, "กานดา มั่นคง").subList(5, 13));
        assertEquals(
                List.of(course, browser.text("reporting", "completion.state.COMPLETED"), "4", "4", day, "", day, ""),
                of(rows, "เกษม มั่นคง").subList(5, 13));
        assertEquals(
                List.of("", "", "", "", "", ""),
                of(rows, "'" + HOSTILE).subList(7, 13),
                "its formula is marked as text");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    private static List<String> of(List<CsvRecord> rows, String name) {
        return rows.stream()
                .filter(row -> row.getField(0).equals(name))
                .findFirst()
                .orElseThrow()
                .getFields();
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.fitsTheScreen();
        browser.screenshot("hr-completions-" + name);
    }
}
