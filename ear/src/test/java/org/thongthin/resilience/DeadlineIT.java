package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thongthin.testing.AttemptCalls;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.Http;
import org.thongthin.testing.Login;
import org.thongthin.testing.Texts;

/** The deadline is the server's alone. */
class DeadlineIT extends OwnServer {

    private final GivenLearning learning = GivenFromOutside.given(GivenLearning.class);

    @Test
    void timeClosesTheAttemptAndAnAnswerAfterwardsIsKeptAndNotCounted() throws Exception {
        running();
        Login login = given.officer();
        Long attempt = learning.exam(login);
        Http officer = visitor();
        officer.signIn(login);
        AttemptCalls calls = AttemptCalls.opened(officer, attempt);
        String right = learning.right(attempt).get(1);
        assertEquals(1, AttemptCalls.number(calls.answer(1, 1, right, 0), "seq"));

        start(Map.of("thongthin.demo", "true", "thongthin.clock.offset", "PT31M"));
        awaitReady();
        Http.await("closed by the sweeper", Duration.ofSeconds(60), () -> learning.state(attempt)
                .equals("TIMED_OUT"));

        HttpResponse<String> late = calls.answer(2, 7, learning.right(attempt).get(7), 0);
        assertEquals(200, late.statusCode());
        assertEquals("LATE", AttemptCalls.body(late).get("status"));
        assertEquals("TIMED_OUT", AttemptCalls.body(calls.submit()).get("state"));
        assertEquals(Map.of(1, right), learning.standing(attempt));
        assertEquals(2, learning.responses(attempt).size());
        assertEquals(
                1, learning.count("select count(*) from Attempt a where a.correctItems = 1 and a.id = :id", attempt));

        Http again = visitor();
        again.signIn(login);
        String page = again.get("/quiz/" + attempt + "/result").body().replaceAll("\\s+", " ");
        Locale thai = Locale.forLanguageTag("th");
        assertTrue(page.contains(Texts.of("learning", "result.late", thai) + " 7 "), page);
        assertTrue(page.contains(Texts.of("learning", "result.closed.TIMED_OUT", thai)), page);
    }

    @Test
    void anOfficerNeedNotWaitForTheSweeper() throws Exception {
        unswept("PT0S");
        Login login = given.officer();
        Long attempt = learning.exam(login);
        Http officer = visitor();
        officer.signIn(login);
        AttemptCalls calls = AttemptCalls.opened(officer, attempt);
        unswept("PT31M");
        assertEquals("TIMED_OUT", AttemptCalls.body(calls.view()).get("state"));
        assertEquals("LATE", AttemptCalls.body(calls.answer(1, 1, "a", 0)).get("status"));
        assertEquals("OPEN", learning.state(attempt), "nobody has closed it yet");

        Http again = visitor();
        again.signIn(login);
        String intro = again.get("/learn/SO-101/exam/final").body();
        assertTrue(intro.contains("/quiz/" + attempt + "/result"), intro);
        assertEquals("TIMED_OUT", learning.state(attempt));
    }

    @Test
    void handingInAfterTheTimeClosesWithoutTheSweeperToo() throws Exception {
        unswept("PT0S");
        Login login = given.officer();
        Long attempt = learning.exam(login);
        Http officer = visitor();
        officer.signIn(login);
        AttemptCalls calls = AttemptCalls.opened(officer, attempt);
        unswept("PT31M");
        assertEquals("OPEN", learning.state(attempt), "nobody has closed it yet");
        assertEquals("TIMED_OUT", AttemptCalls.body(calls.submit()).get("state"));
        assertEquals("TIMED_OUT", learning.state(attempt));
    }

    /** The sweeper looks once when the first such server starts, and then not for a day. */
    private void unswept(String clockOffset) throws Exception {
        start(Map.of(
                "thongthin.demo", "true",
                "thongthin.clock.offset", clockOffset,
                "thongthin.attempts.sweep", "86400"));
        awaitReady();
    }
}
