package org.thongthin.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.testing.AttemptCalls;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Login;
import org.thongthin.testing.Suite;

/** The protocol of an attempt, as the wire sees it. */
class ResponseProtocolIT extends Journey {

    private final GivenLearning learning = GivenFromOutside.given(GivenLearning.class);

    private Http officer;
    private Long attempt;
    private AttemptCalls calls;

    @BeforeEach
    void start() {
        Login login = given.officer();
        attempt = learning.exam(login);
        officer = new Http(Suite.address());
        officer.signIn(login);
        calls = AttemptCalls.opened(officer, attempt);
    }

    @Test
    void theSameDeliveryAgainGivesTheSameNumberAndOneRow() {
        assertEquals(1, AttemptCalls.number(calls.answer(1, 3, "a", 0), "seq"));
        assertEquals(2, AttemptCalls.number(calls.answer(2, 4, "a", 0), "seq"));
        assertEquals(1, AttemptCalls.number(calls.answer(1, 3, "a", 0), "seq"));
        assertEquals(List.of("1:3:a:CURRENT", "2:4:a:CURRENT"), learning.responses(attempt));
    }

    @Test
    void aCounterIsNotUsedForTwoAnswers() {
        calls.answer(1, 3, "a", 0);
        assertProblem(422, calls.answer(1, 3, "b", 0));
        assertProblem(422, calls.answer(1, 4, "a", 0));
        assertEquals(List.of("1:3:a:CURRENT"), learning.responses(attempt));
    }

    @Test
    void anAnswerThatDidNotKnowTheNewestIsKeptAndDoesNotStand() {
        calls.answer(1, 3, "a", 0);
        HttpResponse<String> stale = AttemptCalls.opened(officer, attempt).answer(1, 3, "b", 0);
        assertEquals(200, stale.statusCode());
        assertEquals("SUPERSEDED", AttemptCalls.body(stale).get("status"));
        assertEquals(
                Map.of("seq", 1L, "answer", List.of("a")),
                AttemptCalls.body(stale).get("current"));
        assertEquals(Map.of(3, "a"), learning.standing(attempt));
        assertEquals(List.of("1:3:a:CURRENT", "2:3:b:SUPERSEDED"), learning.responses(attempt));
    }

    @Test
    void withoutTheRightKeyNothingIsToldAndNoSessionBegins() {
        Http stranger = new Http(Suite.address());
        Long other = learning.exam(given.officer());
        for (HttpResponse<String> refused : List.of(
                stranger.call("GET", AttemptCalls.path(attempt), null),
                new AttemptCalls(stranger, attempt, "guessed").view(),
                new AttemptCalls(stranger, attempt, "guessed").answer(1, 1, "a", 0),
                new AttemptCalls(stranger, attempt, "guessed").submit(),
                officer.call("GET", AttemptCalls.path(other), null),
                AttemptCalls.askKey(stranger, attempt))) {
            assertProblem(401, refused);
            assertTrue(refused.headers().firstValue("Set-Cookie").isEmpty());
        }
        assertEquals("OPEN", learning.state(attempt));
    }

    @Test
    void anAttemptOfSomebodyElseIsNotThere() {
        Long other = learning.exam(given.officer());
        assertProblem(404, AttemptCalls.askKey(officer, other));
        assertProblem(404, AttemptCalls.askKey(officer, 999_999_999L));
        assertEquals(
                AttemptCalls.askKey(officer, 999_999_999L).body(),
                AttemptCalls.askKey(officer, other).body());
    }

    @Test
    void anAnswerToNothingThatWasAskedIsRefused() {
        assertProblem(422, calls.answer(1, 0, "a", 0));
        assertProblem(422, calls.answer(1, 21, "a", 0));
        assertProblem(422, calls.answer(1, 1, "z", 0));
        assertProblem(422, calls.send("{\"client\":\"x\",\"counter\":1,\"slot\":1,\"answer\":[\"a\"],\"basedOn\":0}"));
        assertProblem(422, calls.send("{}"));
        assertEquals(List.of(), learning.responses(attempt));
    }

    @Test
    void whatIsNoJsonIsABadRequest() {
        assertProblem(400, calls.send("{\"client\":"));
        assertProblem(400, calls.send("[1]"));
        assertProblem(400, calls.send("{\"counter\":\"many\"}"));
        assertEquals(List.of(), learning.responses(attempt));
    }

    @Test
    void anotherMethodIsNotAllowed() {
        assertProblem(405, officer.call("DELETE", AttemptCalls.path(attempt), null, "X-Attempt-Key", "k"));
        assertProblem(405, officer.call("GET", AttemptCalls.path(attempt) + "/responses", null, "X-Attempt-Key", "k"));
    }

    @Test
    void anAnswerAfterTheSubmissionIsKeptAsLateAndNotCounted() {
        calls.answer(1, 1, "a", 0);
        assertEquals("SUBMITTED", AttemptCalls.body(calls.submit()).get("state"));
        assertEquals("SUBMITTED", AttemptCalls.body(calls.submit()).get("state"));
        HttpResponse<String> late = calls.answer(2, 1, "b", 1);
        assertEquals("LATE", AttemptCalls.body(late).get("status"));
        assertEquals(Map.of(1, "a"), learning.standing(attempt));
        assertEquals(List.of("1:1:a:CURRENT", "2:1:b:LATE"), learning.responses(attempt));
    }

    @Test
    void theQuestionsTellNothingOfTheRightAnswers() {
        String body = calls.view().body();
        assertFalse(body.matches("(?s).*\"(correct|right|feedback|fraction|score|code|level)\".*"), body);
        for (Map<String, Object> question : calls.questions()) {
            assertEquals(Set.of("slot", "type", "stem", "options", "answer", "seq"), question.keySet());
            ((List<?>) question.get("options"))
                    .forEach(option -> assertEquals(Set.of("id", "text"), ((Map<?, ?>) option).keySet()));
        }
        assertEquals(20, calls.questions().size());
    }

    @Test
    void aFormWithoutTheSessionsTokenIsRefused() {
        String exam = "/learn/SO-101/exam/final";
        Map<String, String> form = Http.hidden(officer.get(exam).body());
        form.put("quiz", "quiz");
        form.put("quiz:start", "");
        form.remove("csrf");
        assertEquals(403, officer.post(exam, form, "Origin", Suite.address()).statusCode());
        form.put("csrf", Http.hidden(officer.get(exam).body()).get("csrf"));
        assertEquals(302, officer.post(exam, form, "Origin", Suite.address()).statusCode());
    }

    @Test
    void aKeyIsGivenToOurOwnPagesOnly() {
        String keys = AttemptCalls.path(attempt) + "/keys";
        assertProblem(403, officer.call("POST", keys, null));
        assertProblem(403, officer.call("POST", keys, null, "Sec-Fetch-Site", "cross-site"));
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertTrue(type.startsWith("application/problem+json"), type + " " + answer.body());
    }
}
