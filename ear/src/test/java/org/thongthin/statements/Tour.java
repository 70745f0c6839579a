package org.thongthin.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thongthin.certification.GivenChampion;
import org.thongthin.testing.AttemptCalls;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Http;
import org.thongthin.testing.Login;
import org.thongthin.testing.Suite;

/** Visits every address that a stranger or an officer uses, and notes how many SQL statements each took. */
final class Tour {

    private final Plenty plenty;
    private final Map<String, Integer> statements = new LinkedHashMap<>();

    private Tour(Plenty plenty) {
        this.plenty = plenty;
    }

    /** The number by method and address, what is special about the visit in brackets. */
    static Map<String, Integer> of(Plenty plenty) {
        Tour tour = new Tour(plenty);
        tour.asStranger(new Http(Suite.address()));
        tour.asNewcomer(new Http(Suite.address()));
        tour.asOfficer(signedIn(plenty.officer()));
        tour.withACertificate(signedIn(plenty.officer()));
        tour.reading(signedIn(plenty.officer()));
        tour.asBeginner(signedIn(plenty.fresh()));
        tour.beingTold(signedIn(plenty.officer()));
        tour.ofOnesAccount(signedIn(plenty.officer()));
        return tour.statements;
    }

    private static Http signedIn(Login login) {
        Http http = new Http(Suite.address());
        assertEquals(302, http.signIn(login).statusCode());
        return http;
    }

    private void asStranger(Http stranger) {
        note("GET /", 200, stranger.get("/"));
        note("GET /login", 200, stranger.get("/login"));
        note("GET /privacy", 200, stranger.get("/privacy"));
        note("GET /setup (closed)", 404, stranger.get("/setup"));
        note("GET /account (not signed in)", 302, stranger.get("/account"));
        note("GET /no/such/page", 404, stranger.get("/no/such/page"));
        note("GET /verify", 200, stranger.get("/verify"));
        Plenty.Printed certificate = plenty.certificate();
        note("GET /verify/{code}", 200, stranger.get("/verify/" + certificate.verifyCode()));
        note("GET /verify/{code} (unknown)", 404, stranger.get("/verify/ZZZZZZZZZZ"));
        Map<String, String> form = form(stranger, "/verify", "verify", "verify:go");
        form.put("verify:serial", certificate.serial());
        form.put("verify:check", certificate.checkCode());
        note("GET /welcome-link/{token} (unknown)", 404, stranger.get("/welcome-link/NO-SUCH"));
        note("POST /verify", 200, post(stranger, "/verify", form));
        note("GET /api/v1/session (not signed in)", 401, stranger.call("GET", "/api/v1/session", null));
        note("GET /health/live", 200, stranger.get("/health/live"));
        note("GET /health/ready", 200, stranger.get("/health/ready"));
    }

    private void asNewcomer(Http newcomer) {
        Login login = plenty.newcomer();
        note("POST /login (wrong password)", 200, newcomer.signIn(login.withPassword("not the password")));
        note("POST /login", 302, newcomer.signIn(login));
        note("POST /login (signed in already)", 302, newcomer.signIn(login));
        note("GET /home (notice unread)", 302, newcomer.get("/home"));
        note("GET /welcome", 200, newcomer.get("/welcome"));
        note("POST /welcome", 302, post(newcomer, "/welcome", form(newcomer, "/welcome", "notice", "notice:read")));
        String typed = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(login.username(), login.password());
        note(
                "POST /api/v1/session (signed in already)",
                200,
                newcomer.call("POST", "/api/v1/session", typed, "Origin", Suite.address()));
    }

    private void asOfficer(Http officer) {
        note("GET / (signed in)", 200, officer.get("/"));
        note("GET /home", 200, officer.get("/home"));
        note("GET /courses", 200, officer.get("/courses"));
        note("GET /courses (last page)", 200, officer.get("/courses?page=" + plenty.rows() / 20));
        note("GET /courses (found)", 200, officer.get("/courses?q=ZZ-"));
        note("GET /courses/{code}", 200, officer.get("/courses/" + plenty.course()));
        note("GET /courses/{code} (unknown)", 404, officer.get("/courses/NO-SUCH"));
        String picture = "/courses/" + plenty.course() + "/assets/" + plenty.version() + "/a7.svg";
        note("GET /courses/{code}/assets/{version}/{name*}", 200, officer.get(picture));
        note("GET /api/v1/session", 200, officer.call("GET", "/api/v1/session", null));
    }

    private void withACertificate(Http officer) {
        String certificate = "/certifications/" + plenty.certificate().serial();
        note("GET /certifications", 200, officer.get("/certifications"));
        note("GET /certifications/{code}", 200, officer.get(certificate));
        note("GET /certifications/{code} (unknown)", 404, officer.get("/certifications/SO-2569-999999"));
        note("GET /certifications/{code}/certificate.pdf", 200, officer.get(certificate + "/certificate.pdf"));
        note("GET /certifications/programmes/{code}", 200, officer.get("/certifications/programmes/SMART-OFFICER"));
        Long file = GivenFromOutside.given(GivenChampion.class).file(plenty.officer());
        note("GET /evidence/{file}", 200, officer.get("/evidence/" + file));
        String begun = "/certifications/programmes/" + GivenChampion.CHAMPION;
        note("GET /certifications/programmes/{code} (begun)", 200, officer.get(begun));
        note("GET /hours", 200, officer.get("/hours"));
        note("GET /hours/{record}/file", 200, officer.get("/hours/" + plenty.hours() + "/file"));
    }

    private void reading(Http officer) {
        String course = "/learn/" + plenty.course() + "/m";
        String page = course + (plenty.rows() - 1) + "/" + plenty.page();
        note("GET /learn/{code}/{module}/{activity} (page, first time)", 200, officer.get(page));
        note("GET /learn/{code}/{module}/{activity} (page)", 200, officer.get(page));
        String quiz = course + plenty.rows() + "/" + plenty.quiz();
        officer.get(quiz);
        note("GET /learn/{code}/{module}/{activity} (quiz)", 200, officer.get(quiz));
        note("GET /learn/{code}/{module}/{activity} (page, from another)", 200, officer.get(page));
        String result = "/quiz/" + plenty.attempt() + "/result";
        note("GET /quiz/{attempt}/result", 200, officer.get(result));
        note("GET /quiz/{attempt}/result (all items)", 200, officer.get(result + "?show=all"));
        note("GET /quiz/{attempt}/result (unknown)", 404, officer.get("/quiz/999999999/result"));
    }

    private void asBeginner(Http officer) {
        note("GET /home (nothing begun)", 200, officer.get("/home"));
        String course = "/courses/" + plenty.course();
        note("GET /courses/{code} (not enrolled)", 200, officer.get(course));
        note("POST /courses/{code}", 302, post(officer, course, form(officer, course, "enrol", "enrol:go")));
        String quiz = "/learn/" + plenty.course() + "/m" + plenty.rows() + "/" + plenty.quiz();
        Map<String, String> start = form(officer, quiz, "quiz", "quiz:start");
        HttpResponse<String> started = post(officer, quiz, start);
        note("POST /learn/{code}/{module}/{activity}", 302, started);
        note("POST /learn/{code}/{module}/{activity} (attempt open)", 302, post(officer, quiz, start));
        String attempt = started.headers().firstValue("Location").orElseThrow().replaceFirst(".*/quiz/", "");
        note("GET /quiz/{attempt}", 200, officer.get("/quiz/" + attempt));
        inAnAttempt(officer, Long.valueOf(attempt));
    }

    private void inAnAttempt(Http officer, Long attempt) {
        HttpResponse<String> key = AttemptCalls.askKey(officer, attempt);
        note("POST /api/v1/attempts/{attempt}/keys", 200, key);
        AttemptCalls calls = new AttemptCalls(
                officer, attempt, (String) AttemptCalls.body(key).get("key"));
        note("GET /api/v1/attempts/{attempt}", 200, calls.view());
        note("POST /api/v1/attempts/{attempt}/responses", 200, calls.answer(1, 1, "a", 0));
        note("POST /api/v1/attempts/{attempt}/responses (again)", 200, calls.answer(1, 1, "a", 0));
        note("POST /api/v1/attempts/{attempt}/submission", 200, calls.submit());
        note("POST /api/v1/attempts/{attempt}/submission (again)", 200, calls.submit());
        note("POST /api/v1/attempts/{attempt}/responses (late)", 200, calls.answer(2, 1, "b", 1));
    }

    private void beingTold(Http officer) {
        note("GET /notices", 200, officer.get("/notices"));
        Map<String, String> token = Http.hidden(officer.get("/notices").body());
        String newest = "/notices/" + plenty.notice();
        note("POST /notices/{notice}", 303, post(officer, newest, token));
        note("POST /notices/{notice} (read before)", 303, post(officer, newest, token));
        note("POST /notices/read", 303, post(officer, "/notices/read", token));
    }

    private void ofOnesAccount(Http officer) {
        note("GET /account", 200, officer.get("/account"));
        Map<String, String> language = Http.hidden(officer.get("/account").body());
        language.put("to", "th");
        note("POST /language", 303, post(officer, "/language", language));
        Map<String, String> password = form(officer, "/account", "password", "password:change");
        password.put("password:present", plenty.officer().password());
        password.put("password:next", "ปลูกมะม่วงสองต้นหลังบ้าน");
        password.put("password:again", "ปลูกมะม่วงสองต้นหลังบ้าน");
        note("POST /account", 302, post(officer, "/account", password));
        note(
                "POST /logout",
                303,
                post(officer, "/logout", Http.hidden(officer.get("/account").body())));
    }

    private static Map<String, String> form(Http http, String page, String form, String button) {
        Map<String, String> fields = Http.hidden(http.get(page).body());
        fields.put(form, form);
        fields.put(button, "");
        return fields;
    }

    private static HttpResponse<String> post(Http http, String path, Map<String, String> form) {
        return http.post(path, form, "Origin", Suite.address());
    }

    private void note(String address, int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), () -> address + "\n" + answer.body());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertTrue(!type.startsWith("text/html") || answer.body().contains("</html>"), () -> address + " breaks off");
        statements.put(
                address,
                answer.headers()
                        .firstValue("X-Sql-Statements")
                        .map(Integer::valueOf)
                        .orElse(-1));
    }
}
