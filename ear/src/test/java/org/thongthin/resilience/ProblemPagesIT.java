package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.Http;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.Suite;
import org.thongthin.testing.Texts;

/** Whatever goes wrong, a person reads a whole page in their language that says what happened, and can tell its reference. */
class ProblemPagesIT extends OwnServer {

    private static final List<String> LANGUAGES = List.of("th", "en");

    @BeforeEach
    void serve() throws Exception {
        running();
    }

    private Http officer(String language) {
        Http officer = visitor();
        officer.take("language", language);
        officer.signIn(given.officer(language));
        return officer;
    }

    private static void assertProblem(int status, String code, String language, HttpResponse<String> answer) {
        String text = Texts.of("platform", "problem." + code, Locale.forLanguageTag(language));
        assertProblem(status, code, text, language, answer);
    }

    private static void assertProblem(
            int status, String code, String text, String language, HttpResponse<String> answer) {
        Locale locale = Locale.forLanguageTag(language);
        String page = answer.body();
        assertEquals(status, answer.statusCode(), page);
        assertTrue(page.contains(" lang=\"" + language + "\">"), page);
        String title = Texts.of("platform", "problem." + code + ".title", locale);
        assertTrue(page.contains("<title>" + title + " · "), page);
        assertTrue(page.contains("<h1>" + title + "</h1>"), page);
        assertTrue(page.contains("<p>" + text + "</p>"), page);
        String reference = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertTrue(page.contains(">" + reference + "<"), page);
        assertEquals(1, page.split("</html>", -1).length - 1, "one page and no more");
    }

    @Test
    void aPageThatWasOpenForTooLongSaysThatNothingWasLost() {
        for (String language : LANGUAGES) {
            Http officer = officer(language);
            Map<String, String> form = Http.hidden(officer.get("/account").body());
            form.put("password", "password");
            form.put("password:change", "");
            form.put("jakarta.faces.ViewState", "1234567890:-987654321");
            assertProblem(410, "ViewExpired", language, officer.post("/account", form, "Origin", Suite.address()));
        }
    }

    @Test
    void aRoleThatIsNotHeldIsAskedForWhereRolesAreGiven() {
        for (String language : LANGUAGES) {
            Http nobody = visitor();
            nobody.take("language", language);
            Login login = given.personIn(given.municipality());
            nobody.signIn(login);
            nobody.post("/language", languageForm(nobody, language), "Origin", Suite.address());
            assertProblem(403, "RoleMissing", language, nobody.get("/home"));
        }
    }

    private static Map<String, String> languageForm(Http http, String language) {
        Map<String, String> form = Http.hidden(http.get("/account").body());
        form.put("to", language);
        return form;
    }

    @Test
    void aRequestFromElsewhereIsRefusedWithAPageToo() {
        for (String language : LANGUAGES) {
            Http officer = officer(language);
            assertProblem(
                    403,
                    "RequestForged",
                    language,
                    officer.post("/logout", Map.of(), "Origin", "https://evil.example"));
        }
    }

    @Test
    void whatIsNotThereIsNotFoundWhereverOneLooks() {
        for (String language : LANGUAGES) {
            Http officer = officer(language);
            for (String path : List.of(
                    "/no/such/page",
                    "/courses/NO-SUCH",
                    "/quiz/999999999",
                    "/quiz/999999999/result",
                    "/certifications/SO-2569-999999",
                    "/certifications/SO-2569-999999/certificate.pdf",
                    "/courses/SO-101/assets/1/none.svg",
                    "/setup")) {
                assertProblem(404, "NotFound", language, officer.get(path));
            }
            assertProblem(404, "CertificateUnknown", language, officer.get("/verify/ZZZZ"));
        }
    }

    @Test
    void aPageThatARuleRefusesSaysWhy() {
        for (String language : LANGUAGES) {
            String why = Texts.of("learning", "refusal.NotEnrolled", Locale.forLanguageTag(language));
            assertProblem(409, "Refused", why, language, officer(language).get("/learn/SO-101/m1/m1-open"));
        }
    }

    @Test
    void whatIsSentInAnotherCharsetIsAnsweredAsEverythingElse() {
        for (String language : LANGUAGES) {
            Http officer = officer(language);
            Map<String, String> form = Http.hidden(officer.get("/account").body());
            String why = Texts.of("learning", "refusal.NotEnrolled", Locale.forLanguageTag(language));
            HttpResponse<String> answer = officer.post(
                    "/learn/SO-101/m1/m1-open",
                    form,
                    "Origin",
                    Suite.address(),
                    "Content-Type",
                    "application/x-www-form-urlencoded; charset=ISO-8859-1");
            assertProblem(409, "Refused", why, language, answer);
            assertEquals(
                    "text/html;charset=UTF-8",
                    answer.headers().firstValue("Content-Type").orElseThrow());
        }
    }

    @Test
    void anAddressForFormsIsNotAPage() {
        for (String language : LANGUAGES) {
            for (String path : List.of("/language", "/logout")) {
                assertProblem(
                        405, "MethodNotAllowed", language, officer(language).get(path));
            }
        }
    }

    @Test
    void aFaultIsAPageInsideAndOutsideOfFaces() throws Exception {
        List<Http> officers = LANGUAGES.stream().map(this::officer).toList();
        stopDatabase();
        try {
            for (int i = 0; i < LANGUAGES.size(); i++) {
                String language = LANGUAGES.get(i);
                Http stranger = visitor();
                stranger.take("language", language);
                // while the page is made
                assertProblem(500, "Failure", language, stranger.get("/verify/ZZZZZZZZZZ"));
                // before it is known who asks
                assertProblem(500, "Failure", language, officers.get(i).get("/home"));
            }
        } finally {
            startDatabase();
        }
    }

    @EachScreen({Screen.PHONE_TH, Screen.DESK_EN})
    void problemsAreAccessible(Browser browser) throws Exception {
        browser.expectInConsole("403");
        browser.expectInConsole("405");
        browser.expectInConsole("500");
        browser.open("/language");
        looksRight(browser, "405");
        browser.as(given.personIn(given.municipality())).open("/home");
        looksRight(browser, "403");
        stopDatabase();
        try {
            browser.open("/home");
            looksRight(browser, "500");
        } finally {
            startDatabase();
        }
    }

    private static void looksRight(Browser browser, String name) {
        browser.axe();
        browser.fitsTheScreen();
        browser.screenshot("problem-" + name);
    }
}
