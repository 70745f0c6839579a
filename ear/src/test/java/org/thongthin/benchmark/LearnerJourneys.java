package org.thongthin.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.thongthin.testing.Http;

/** What officers open and read. */
final class LearnerJourneys {

    private static final String[] LESSONS = {"m2/m2-kinds", "m2/m2-duties", "m3/m3-drivers", "m3/m3-read"};

    private final Country country;
    private final AtomicInteger nextOfficer;

    LearnerJourneys(Country country, AtomicInteger nextOfficer) {
        this.country = country;
        this.nextOfficer = nextOfficer;
    }

    List<Journey> all() {
        return List.of(
                new Journey("sign-in", this::signIn),
                page("home", number -> "/home"),
                page("catalogue", number -> "/courses"),
                page("course", number -> "/courses/" + country.course(number, 14)),
                new Journey("lesson", this::lesson));
    }

    /** Each round by a new session, as another person's browser would; the form was opened before. */
    private Journey.Round signIn(Visitor visitor, int number) {
        Map<String, String> form =
                new HashMap<>(Http.hidden(visitor.get("/login").expect(200).text()));
        form.put("signin", "signin");
        form.put("signin:go", "");
        form.put("signin:password", Country.PASSWORD);
        return () -> {
            visitor.forget();
            form.put("signin:username", country.officer(nextOfficer.getAndIncrement()));
            visitor.post("/login", form).expect(302);
        };
    }

    private Journey page(String name, java.util.function.IntFunction<String> address) {
        return new Journey(name, (visitor, number) -> {
            int officer = signedIn(visitor);
            String path = address.apply(officer);
            visitor.get(path).expect(200);
            return () -> visitor.get(path).expect(200);
        });
    }

    /** Lessons that the officer has opened before: reading on, not the first visit. */
    private Journey.Round lesson(Visitor visitor, int number) {
        int officer = signedIn(visitor);
        String course = "/learn/" + country.course(officer, 14) + "/";
        for (String lesson : LESSONS) {
            visitor.get(course + lesson).expect(200);
        }
        int[] next = {0};
        return () -> visitor.get(course + LESSONS[next[0]++ % LESSONS.length]).expect(200);
    }

    private int signedIn(Visitor visitor) {
        int officer = nextOfficer.getAndIncrement();
        visitor.signIn(country.officer(officer), Country.PASSWORD);
        return officer;
    }
}
