package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.testing.AttemptCalls;
import org.thongthin.testing.Browser;
import org.thongthin.testing.EachScreen;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.Http;
import org.thongthin.testing.Login;
import org.thongthin.testing.Screen;
import org.thongthin.testing.pages.RunningQuiz;
import org.thongthin.testing.pages.SignIn;

/** What the server has acknowledged survives the server. */
class CrashIT extends OwnServer {

    private static final int WRITERS = 6;

    private final GivenLearning learning = GivenFromOutside.given(GivenLearning.class);

    @BeforeEach
    void serve() throws Exception {
        running();
    }

    /** One browser that answers one question after the other, over and over, until nobody answers it. */
    private final class Writer {
        private final AttemptCalls calls;
        private final Long attempt;
        private final Map<Integer, Integer> seqs = new java.util.TreeMap<>();
        private final List<String> acknowledged = new ArrayList<>();
        private int sent;

        Writer(Login login) {
            Http http = visitor();
            http.signIn(login);
            attempt = learning.exam(login);
            calls = AttemptCalls.opened(http, attempt);
        }

        HttpResponse<String> send(int counter) {
            int slot = counter % 20 + 1;
            return calls.answer(counter, slot, letter(counter), seqs.getOrDefault(slot, 0));
        }

        void writeUntilTheServerIsGone(AtomicInteger all) {
            try {
                for (sent = 1; ; sent++) {
                    note(sent, send(sent));
                    all.incrementAndGet();
                }
            } catch (UncheckedIOException gone) {
                // killed: whether the last one was stored, nobody has said
            }
        }

        void note(int counter, HttpResponse<String> answer) {
            assertEquals(200, answer.statusCode(), answer.body());
            int seq = AttemptCalls.number(answer, "seq");
            seqs.put(counter % 20 + 1, seq);
            acknowledged.add(seq + ":" + (counter % 20 + 1) + ":" + letter(counter) + ":CURRENT");
        }

        private String letter(int counter) {
            return counter / 20 % 2 == 0 ? "a" : "b";
        }
    }

    @Test
    void everyAcknowledgedAnswerIsThereAfterTheServerWasKilled() throws Exception {
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new Writer(given.officer()));
        }
        AtomicInteger all = new AtomicInteger();
        List<CompletableFuture<Void>> under = new ArrayList<>();
        for (Writer writer : writers) {
            under.add(CompletableFuture.runAsync(
                    () -> writer.writeUntilTheServerIsGone(all), task -> new Thread(task).start()));
        }
        Http.await("in full swing", Duration.ofSeconds(60), () -> all.get() >= 300);
        kill();
        for (CompletableFuture<Void> writing : under) {
            writing.get();
        }
        running();
        for (Writer writer : writers) {
            List<String> stored = learning.responses(writer.attempt);
            assertTrue(stored.containsAll(writer.acknowledged), stored + " lacks some of " + writer.acknowledged);
            assertTrue(stored.size() - writer.acknowledged.size() <= 1, "at most the one under way is stored besides");
            writer.note(writer.sent, writer.send(writer.sent));
            assertEquals(writer.acknowledged, learning.responses(writer.attempt));
            assertSameView(writer);
        }
    }

    private static void assertSameView(Writer writer) {
        for (Map<String, Object> question : writer.calls.questions()) {
            int slot = ((Number) question.get("slot")).intValue();
            assertEquals(writer.seqs.getOrDefault(slot, 0), ((Number) question.get("seq")).intValue(), "slot " + slot);
        }
    }

    @EachScreen(Screen.PHONE_TH)
    void theBrowserGoesOnByItselfAndSubmits(Browser browser) throws Exception {
        browser.expectInConsole("ERR_CONNECTION_REFUSED");
        browser.expectInConsole("503");
        browser.expectInConsole("404");
        Login officer = given.officer();
        SignIn.to(browser, "/courses/SO-101", officer);
        browser.leaveBy("#enrol\\:go");
        browser.open("/learn/SO-101/exam/final");
        browser.leaveBy("#quiz\\:start");
        RunningQuiz quiz = new RunningQuiz(browser);
        Long attempt = quiz.attempt();
        for (int number = 1; number <= 3; number++) {
            quiz.answer(number, "a");
            quiz.awaitSaved(number);
        }
        kill();
        quiz.answer(4, "b");
        assertTrue(quiz.isWaiting(4));
        running();
        quiz.awaitSaved(4);
        quiz.answer(5, "a");
        quiz.awaitSaved(5);
        assertEquals(Map.of(1, "a", 2, "a", 3, "a", 4, "b", 5, "a"), learning.standing(attempt));
        assertEquals(5, learning.responses(attempt).size());
        quiz.submit();
        Http.await("handed in", Duration.ofSeconds(30), () -> learning.state(attempt)
                .equals("SUBMITTED"));
    }
}
