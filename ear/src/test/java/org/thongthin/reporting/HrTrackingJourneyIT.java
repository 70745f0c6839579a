package org.thongthin.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.thongthin.platform.Role;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.pages.AuditLog;

/** HR opens the dashboard, goes to those whose awards end soon, takes two of them along as a file, and reads why one stands as they do. */
class HrTrackingJourneyIT extends Journey {

    private final GivenStandings standings = GivenFromOutside.given(GivenStandings.class);

    @EachScreen({Screen.PHONE_TH, Screen.DESK_TH})
    void fromTheDashboardToThePeopleAndTheReason(Browser browser) throws Exception {
        String programme = standings.programme();
        try {
            Login hr = given.personIn(given.municipality(), Role.HR, Role.OFFICER);
            staff(hr.organisationId(), programme);
            browser.as(hr);
            browser.open("/hr?programme=" + programme);
            // counts follow within seconds
            browser.until(shown -> {
                browser.reload();
                return browser.all(".t-figures dd").get(0).getText().startsWith("5");
            });
            look(browser, "1-dashboard");
            String list = expiring(browser);
            browser.open(list);
            assertEquals(3, browser.all("input[name=person]").size());
            browser.reads("reporting", "people.found", 3);
            assertFalse(browser.find(".t-bulk button").isEnabled(), "nobody is chosen yet");
            look(browser, "2-expiring");

            browser.press("tbody tr:nth-child(1) input[name=person]");
            browser.press("tbody tr:nth-child(2) input[name=person]");
            assertTrue(browser.find("[data-count]").getText().startsWith("2"));
            String rows = exported(browser, chosen(browser));
            assertEquals(3, rows.split("<row ", -1).length - 1, "two people and the titles");
            look(browser, "3-chosen");

            readsTheRecord(browser);
            browser.open(list);

            browser.leaveBy(".t-chips a.t-chip");
            assertEquals(9, browser.all("input[name=person]").size(), "everybody, HR too");
            browser.open("/hr/champions?programme=" + programme);
            assertEquals(5, browser.all("tbody tr").size());
            look(browser, "4-champions");
            AuditLog.open(browser).tells("PERSON_RECORD_OPENED").tells("PEOPLE_EXPORTED");
        } finally {
            standings.withdraw(programme);
        }
    }

    /** The list that the funnel leads to. */
    private static String expiring(Browser browser) {
        return browser.all(".t-funnel a").stream()
                .filter(link -> link.getText().strip().equals(browser.text("reporting", "stand.EXPIRING")))
                .map(link -> link.getDomAttribute("href"))
                .findFirst()
                .orElseThrow();
    }

    private static void readsTheRecord(Browser browser) {
        browser.leaveBy(".t-person a");
        browser.reads("reporting", "record.why");
        browser.reads("reporting", "record.opened");
        assertTrue(browser.has(".t-why li"));
        look(browser, "5-record");
        for (String part : new String[] {"COURSES", "POSTINGS", "HISTORY"}) {
            browser.leaveBy(".t-tabs a[href$='" + part + "']");
            look(browser, "6-record-" + part.toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** Three expire soon, two are valid, one has expired, one was revoked, one is on the way. */
    private void staff(Long organisation, String programme) {
        LocalDate today = standings.today();
        int[] throughInDays = {20, 45, 80, 400, 700, -10, 500};
        for (int i = 0; i < throughInDays.length; i++) {
            Long person = somebody("นางสาวศิริพร มั่นคง" + i, organisation);
            LocalDate through = today.plusDays(throughInDays[i]);
            Long award =
                    standings.award(person, programme, through.minusYears(3).plusDays(1), through);
            if (i == 6) {
                standings.revoke(award, today);
            }
            if (i == 0) {
                standings.candidacy(person, programme, "IN_PROGRESS");
            }
        }
        standings.candidacy(somebody("นายสมหมาย ใจดี", organisation), programme, "SUBMITTED");
    }

    private Long somebody(String name, Long organisation) {
        Long person = standings.person(
                name, "Test Person", organisation, standings.today().minusYears(1), null);
        standings.tell(person);
        return person;
    }

    private static String chosen(Browser browser) {
        return (String)
                browser.script(
                        "return '/hr/people.xlsx?' + new URLSearchParams(new FormData(document.getElementById('people'))).toString()");
    }

    /** The rows of the file, as the browser that is signed in gets it. */
    private static String exported(Browser browser, String path) throws IOException, InterruptedException {
        String cookies = browser.driver().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(URI.create(org.thongthin.testing.Suite.address() + path))
                .header("Cookie", cookies)
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        Path file = Files.createTempFile("people", ".xlsx");
        try {
            Files.copy(
                    new ByteArrayInputStream(answer.body()), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.fitsTheScreen();
        browser.screenshot("hr-tracking-" + name);
    }
}
