package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.thongthin.people.service.AccountService;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.Http;
import org.thongthin.testing.Screen;
import org.thongthin.testing.Suite;
import org.thongthin.testing.Texts;
import org.thongthin.testing.pages.Notice;
import org.thongthin.testing.pages.Setup;
import org.thongthin.testing.pages.SignIn;

/** An empty database gets its first administrator from whoever reads the server's log, once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupIT extends OwnServer {

    private static final Pattern LINE = Pattern.compile("First administrator: open /setup and use the code (\\S+)");
    /** Behind a balancer, so that a test can come from another address. */
    private static final Map<String, String> PRODUCTION = Map.of("thongthin.behind.proxy", "true");

    private boolean started;

    @BeforeEach
    void serve() throws Exception {
        if (!started) {
            start(PRODUCTION);
            awaitReady();
            started = true;
        }
    }

    private String code() throws IOException {
        Matcher line = LINE.matcher(log());
        assertTrue(line.find(), "the log has no line with a code");
        return line.group(1);
    }

    @Order(1)
    @EachScreen
    void aWrongCodeIsRefusedAndWhatWasTypedStays(Browser browser) {
        Setup setup = Setup.open(browser).fill();
        browser.axe();
        browser.fitsTheScreen();
        browser.screenshot("setup");
        setup.create("NOT-THE-CODE");
        assertEquals(browser.text("people", "refusal.SetupRefused"), setup.refusal());
        assertEquals(new TreeMap<>(Setup.TYPED), setup.typed());
        browser.axe();
        browser.fitsTheScreen();
        browser.screenshot("setup-refused");
    }

    @Test
    @Order(2)
    void whoGuessesHasToWaitEvenWithTheRightCodeAndOthersNeedNot() throws Exception {
        for (int guess = 1; guess <= 5; guess++) {
            assertTrue(guess("GUESS" + guess, "198.51.100.7").contains(text("SetupRefused")), "guess " + guess);
        }
        assertTrue(guess(code(), "198.51.100.7").contains(text("SetupBlocked")));
        assertTrue(guess("GUESS", "198.51.100.8").contains(text("SetupRefused")));
        assertEquals(200, visitor().get("/setup").statusCode());
    }

    private String guess(String code, String address) {
        Http visitor = visitor();
        Map<String, String> form = Http.hidden(visitor.get("/setup").body());
        form.put("setup", "setup");
        form.put("setup:go", "");
        form.put("setup:code", code);
        Setup.TYPED.forEach((field, text) -> form.put("setup:" + field, text));
        HttpResponse<String> answer =
                visitor.post("/setup", form, "Origin", Suite.address(), "X-Forwarded-For", address);
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private static String text(String refusal) {
        return Texts.of("people", "refusal." + refusal, Locale.forLanguageTag("th"));
    }

    @Order(3)
    @EachScreen(Screen.PHONE_TH)
    void theRightCodeMakesTheAdministratorOnce(Browser browser) throws Exception {
        Setup setup = Setup.open(browser).fill().type("password", "short");
        setup.create(code());
        assertEquals(
                browser.text("people", "refusal.PasswordTooShort", AccountService.LEAST_PASSWORD), setup.refusal());
        setup.fill().create(code().toLowerCase(Locale.ROOT));
        assertEquals("/login", browser.path());

        SignIn form = SignIn.askedForBy(browser, "/courses/SO-101");
        form.with(Setup.TYPED.get("username"), Setup.TYPED.get("password"));
        new Notice(browser).read();
        assertEquals("/courses/SO-101", browser.path(), "the shipped content came with it");
        browser.open("/account");
        assertTrue(browser.find("main").getText().contains(Setup.TYPED.get("organisation")));

        assertEquals(404, visitor().get("/setup").statusCode());
        browser.expectInConsole("404");
        browser.open("/setup");
        assertEquals(browser.text("platform", "problem.NotFound.title"), browser.heading());
    }

    @Test
    @Order(4)
    void afterwardsNoStartAnnouncesACode() throws Exception {
        start(PRODUCTION);
        awaitReady();
        assertFalse(LINE.matcher(log()).find());
        assertEquals(404, visitor().get("/setup").statusCode());
    }
}
