package org.thongthin.benchmark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.cookie.Cookie;
import org.thongthin.testing.Http;

/** What officers do in quizzes. A quiz has ten questions, of a module of a course that the officer is enrolled in. */
final class QuizJourneys {

    private static final Pattern KEY = Pattern.compile("\"key\":\"([^\"]+)\"");
    private static final Pattern SEQ = Pattern.compile("\"seq\":(\\d+)");
    private static final int QUESTIONS = 10;
    private static final int COURSES = 20;
    private static final int MODULES = 4;

    private final Country country;
    private final AtomicInteger nextOfficer;
    private final Acknowledged acknowledged;

    QuizJourneys(Country country, AtomicInteger nextOfficer, Acknowledged acknowledged) {
        this.acknowledged = acknowledged;
        this.country = country;
        this.nextOfficer = nextOfficer;
    }

    List<Journey> all() {
        return List.of(
                new Journey("quiz start", this::start, true),
                new Journey("save answer", this::answer),
                new Journey("submit", this::submit, true),
                new Journey("review", this::review),
                new Journey("whole quiz", this::whole));
    }

    /** The quizzes of the officers who are signed in for one virtual user, each to be started once at a time. */
    private final class Quizzes {

        private final Visitor visitor;
        private final Deque<String> addresses = new ArrayDeque<>();
        private Map<String, String> form;
        private List<Cookie> session;

        Quizzes(Visitor visitor) {
            this.visitor = visitor;
        }

        /** Signs in an officer who has a quiz in each of four modules of twenty courses. */
        void signIn() {
            visitor.forget();
            int officer = nextOfficer.getAndIncrement();
            visitor.signIn(country.officer(officer), Country.PASSWORD);
            List<String> theirs = new ArrayList<>();
            for (int course = 0; course < COURSES; course++) {
                for (int module = 1; module <= MODULES; module++) {
                    theirs.add(
                            "/learn/" + country.course(officer, course) + "/m" + module + "/m" + module + "-practice");
                }
            }
            form = new HashMap<>(
                    Http.hidden(visitor.get(theirs.get(0)).expect(200).text()));
            form.put("quiz", "quiz");
            form.put("quiz:start", "");
            session = visitor.session();
            // Only now: who was refused in between signs in anew and does not go on with the last one's session.
            addresses.addAll(theirs);
        }

        boolean isEmpty() {
            return addresses.isEmpty();
        }

        /** Starts the next quiz; the attempt's number. */
        String start() {
            if (addresses.isEmpty()) {
                signIn();
            }
            visitor.resume(session);
            String location = visitor.post(addresses.poll(), form).expect(302).location();
            return location.replaceFirst(".*/quiz/", "");
        }
    }

    /** Quiz start that never ends: signs in somebody else when one has started everything. */
    Journey endlessStart() {
        return new Journey("quiz start", (visitor, number) -> {
            Quizzes quizzes = new Quizzes(visitor);
            quizzes.signIn();
            return quizzes::start;
        });
    }

    /** How many officers stand behind a user who uses their quizzes up: the fewer users there are, the more each of them uses. */
    private static int officers(int number) {
        return number == 0 ? 10 : number < 16 ? 2 : 1;
    }

    private Journey.Round start(Visitor visitor, int number) {
        Deque<Quizzes> officers = new ArrayDeque<>();
        for (int i = 0; i < officers(number); i++) {
            Quizzes quizzes = new Quizzes(visitor);
            quizzes.signIn();
            officers.add(quizzes);
        }
        return () -> {
            officers.removeIf(Quizzes::isEmpty);
            if (officers.isEmpty()) {
                throw new Journey.UsedUp();
            }
            officers.element().start();
        };
    }

    /** One after the other in one attempt, each based on the answer before it; every tenth question begins the paper anew. */
    private Journey.Round answer(Visitor visitor, int number) {
        Quizzes quizzes = new Quizzes(visitor);
        quizzes.signIn();
        Running[] running = {new Running(visitor, quizzes.start())};
        return () -> {
            if (running[0].isFull()) {
                running[0] = new Running(visitor, quizzes.start());
            }
            running[0].answer();
        };
    }

    private Journey.Round submit(Visitor visitor, int number) {
        Quizzes quizzes = new Quizzes(visitor);
        Deque<Running> open = new ArrayDeque<>();
        for (int i = 0; i < officers(number) * COURSES * MODULES; i++) {
            open.add(new Running(visitor, quizzes.start()));
        }
        return () -> {
            if (open.isEmpty()) {
                throw new Journey.UsedUp();
            }
            open.remove().submit();
        };
    }

    private Journey.Round review(Visitor visitor, int number) {
        Quizzes quizzes = new Quizzes(visitor);
        quizzes.signIn();
        Running running = new Running(visitor, quizzes.start());
        for (int i = 0; i < QUESTIONS; i++) {
            running.answer();
        }
        running.submit();
        return () -> visitor.get("/quiz/" + running.attempt + "/result").expect(200);
    }

    /** From the page that explains it to the result: start, frame, key, paper, ten answers, submission, result. */
    private Journey.Round whole(Visitor visitor, int number) {
        Quizzes quizzes = new Quizzes(visitor);
        quizzes.signIn();
        return () -> {
            String attempt = quizzes.start();
            visitor.get("/quiz/" + attempt).expect(200);
            Running running = new Running(visitor, attempt);
            visitor.call("GET", "/api/v1/attempts/" + attempt, null, "X-Attempt-Key", running.key)
                    .expect(200);
            for (int i = 0; i < QUESTIONS; i++) {
                running.answer();
            }
            running.submit();
            visitor.get("/quiz/" + attempt + "/result").expect(200);
        };
    }

    /** An attempt under way, spoken to by the protocol with its key. */
    private final class Running {

        private static final int MOST_ANSWERS = 1_900;

        private final Visitor visitor;
        private final String attempt;
        private final String client = UUID.randomUUID().toString();
        private final String key;
        private final int[] basedOn = new int[QUESTIONS + 1];
        private int counter;

        Running(Visitor visitor, String attempt) {
            this.visitor = visitor;
            this.attempt = attempt;

            this.key = first(
                    KEY,
                    visitor.call("POST", "/api/v1/attempts/" + attempt + "/keys", null)
                            .expect(200)
                            .text());
        }

        boolean isFull() {
            return counter >= MOST_ANSWERS;
        }

        void answer() {
            int slot = counter++ % QUESTIONS + 1;
            String body = "{\"client\":\"%s\",\"counter\":%d,\"slot\":%d,\"answer\":[\"%s\"],\"basedOn\":%d}"
                    .formatted(client, counter, slot, counter / QUESTIONS % 2 == 0 ? "a" : "b", basedOn[slot]);
            String stored = visitor.call(
                            "POST", "/api/v1/attempts/" + attempt + "/responses", body, "X-Attempt-Key", key)
                    .expect(200)
                    .text();
            basedOn[slot] = Integer.parseInt(first(SEQ, stored));
            acknowledged.add(attempt, client, counter);
        }

        void submit() {
            visitor.call("POST", "/api/v1/attempts/" + attempt + "/submission", null, "X-Attempt-Key", key)
                    .expect(200);
        }

        private String first(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new IllegalStateException("no " + pattern + " in " + text);
            }
            return matcher.group(1);
        }
    }
}
