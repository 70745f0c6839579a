package org.thongthin.surface;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.platform.Role;
import org.thongthin.platform.web.Access;
import org.thongthin.platform.web.Access.Holding;
import org.thongthin.platform.web.Access.Keyed;
import org.thongthin.platform.web.Access.Open;
import org.thongthin.platform.web.Route;
import org.thongthin.platform.web.Routes;
import org.thongthin.surface.Callers.Caller;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Suite;

/**
 * Every address × everybody × own, foreign and nonexistent objects. Not signed in: the sign-in page, REST 401. Role held nowhere: 403.
 * Role held, but the object is outside its scope or not there: 404 with the same body. Otherwise what the address answers.
 *
 * <p>The registry: each route of {@code Routes.ALL} has at least one {@link Entry} in a class {@code SurfaceOf…}, which stands in
 * {@link #registry()}. To add a route, write one line there:
 * {@code at("/hr/people/{person}").of(hr -> "/hr/people/" + a person whom this HR reaches).unknown("/hr/people/999999999")}.
 * A list that is about a place has two: {@code at("/hr/people")} and {@code at("/hr/people").of(hr -> "/hr/people?at=" +
 * facts.code(hr.organisationId())).unknown("/hr/people?at=NO-SUCH")}. Objects are made by an interface like {@link SurfaceFacts},
 * whose bean runs in the server.
 */
class PageSurfaceIT extends Journey {

    private static List<Entry> entries;
    private static Callers callers;
    private static final Map<String, String> MADE = new HashMap<>();

    private final List<String> problems = new ArrayList<>();

    private static List<Entry> registry() {
        return Stream.of(
                        SurfaceOfEverybody.entries(),
                        SurfaceOfLearning.entries(),
                        SurfaceOfCredentials.entries(),
                        SurfaceOfTeaching.entries(),
                        SurfaceOfDuty.entries(),
                        SurfaceOfDirectory.entries(),
                        SurfaceOfChampions.entries(),
                        SurfaceOfReporting.entries())
                .flatMap(List::stream)
                .toList();
    }

    @BeforeEach
    void prepare() {
        if (entries == null) {
            callers = new Callers();
            entries = registry();
        }
    }

    @Test
    void everyRouteIsInTheRegistry() {
        Set<String> listed = entries.stream().map(Entry::pattern).collect(Collectors.toSet());
        Routes.ALL.stream()
                .map(Route::pattern)
                .filter(pattern -> !listed.contains(pattern))
                .forEach(
                        pattern -> problems.add(
                                pattern
                                        + " has no entry: say in a class SurfaceOf… who reaches which of its objects (see PageSurfaceIT)"));
        Set<String> routes = Routes.ALL.stream().map(Route::pattern).collect(Collectors.toSet());
        listed.stream()
                .filter(pattern -> !routes.contains(pattern))
                .forEach(pattern -> problems.add(pattern + " is in the registry, but no route"));
        // One that holds an object must be asked for a foreign or an unknown one too.
        entries.stream()
                .filter(entry -> entry.pattern().contains("{") && access(entry) instanceof Holding)
                .filter(entry -> entry.unknown() == null)
                .forEach(entry -> problems.add(entry + " names an object, but not one that is unknown"));
        none();
    }

    @Test
    void whoIsNotSignedInIsSentToTheSignInPageOrToldSo() {
        for (Entry entry : entries) {
            Caller stranger = Callers.stranger();
            String path = path(entry, sample(entry));
            HttpResponse<String> answer = ask(stranger, entry, path);
            if (access(entry) instanceof Open || access(entry) instanceof Keyed) {
                expect(stranger, entry, path, entry.status() == 0 ? 401 : entry.status(), answer);
            } else if (path.startsWith("/api/")) {
                expect(stranger, entry, path, 401, answer);
            } else {
                expect(stranger, entry, path, 302, answer);
                String to = answer.headers().firstValue("Location").orElse("nowhere");
                if (!to.contains("/login?to=")) {
                    problems.add(stranger + ", " + entry + " " + path + ": sent to " + to);
                }
            }
        }
        none();
    }

    @Test
    void whoHoldsNoRoleMeetsWhatIsForEverybodyAndOtherwise403() {
        entries.forEach(entry -> meets(callers.withoutRole(), null, entry));
        none();
    }

    @Test
    void eachRoleAloneOpensWhatIsInItsReachAndNothingElse() {
        for (Role role : Role.values()) {
            entries.forEach(entry -> meets(callers.here(role), role, entry));
        }
        none();
    }

    /** HR in A who is TRAINER in B has neither role's rights in the other place; so with every other pair. */
    @Test
    void aRoleIsWorthNothingWhereOnlyOtherRolesAreHeld() {
        for (Entry entry : entries) {
            if (access(entry) instanceof Holding holding && entry.personal()) {
                for (Role role : holding.roles()) {
                    Caller torn = callers.torn(role, holding.roles());
                    String foreign = path(entry, callers.elsewhere(role));
                    expect(torn, entry, foreign, 404, ask(torn, entry, foreign));
                }
            }
        }
        none();
    }

    private void meets(Caller caller, Role role, Entry entry) {
        if (!(access(entry) instanceof Holding holding)) {
            String path = path(entry, sample(entry));
            expect(caller, entry, path, entry.status() == 0 ? 200 : entry.status(), ask(caller, entry, path));
        } else if (role == null || !holding.roles().contains(role)) {
            String path = path(entry, sample(entry));
            expect(caller, entry, path, 403, ask(caller, entry, path));
        } else {
            reaches(caller, role, entry);
        }
    }

    private void reaches(Caller caller, Role role, Entry entry) {
        String own = path(entry, caller);
        expect(caller, entry, own, entry.status(), ask(caller, entry, own));
        if (entry.unknown() == null) {
            return;
        }
        HttpResponse<String> unknown = ask(caller, entry, entry.unknown());
        expect(caller, entry, entry.unknown(), 404, unknown);
        if (entry.personal()) {
            String foreign = path(entry, callers.elsewhere(role));
            HttpResponse<String> answer = ask(caller, entry, foreign);
            expect(caller, entry, foreign, 404, answer);
            String one = neutral(answer, foreign);
            String other = neutral(unknown, entry.unknown());
            if (!one.equals(other)) {
                problems.add(caller + ", " + entry + ": the body tells a foreign object from an unknown one, at "
                        + difference(one, other));
            }
        }
    }

    private static Access access(Entry entry) {
        return Routes.ALL.stream()
                .filter(route -> route.pattern().equals(entry.pattern()))
                .map(Route::access)
                .findFirst()
                .orElseGet(Open::new);
    }

    /** Somebody who may open the route, in the other organisation. */
    private static Caller sample(Entry entry) {
        return access(entry) instanceof Holding holding
                ? callers.elsewhere(new TreeSet<>(holding.roles()).first())
                : callers.elsewhere(Role.OFFICER);
    }

    /** The address of this person's object, made once. */
    private static String path(Entry entry, Caller caller) {
        return MADE.computeIfAbsent(
                entries.indexOf(entry) + " of " + caller, key -> entry.path().apply(caller.login()));
    }

    private static HttpResponse<String> ask(Caller caller, Entry entry, String path) {
        if (path.startsWith("/api/")) {
            return caller.http().call(entry.method(), path, null, "Origin", Suite.address());
        }
        if (entry.method().equals("GET")) {
            return caller.http().get(path);
        }
        // In a session that may end: signing out is one of them.
        Http once = new Http(Suite.address());
        if (caller.login() != null) {
            once.signIn(caller.login());
        }
        Map<String, String> form = Http.hidden(once.get("/privacy").body());
        return once.post(path, form, "Origin", Suite.address());
    }

    private void expect(Caller caller, Entry entry, String path, int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            problems.add(caller + ", " + entry + " " + path + ": " + answer.statusCode() + " instead of " + status);
        }
    }

    /** The body without what says which request it answers. */
    private static String neutral(HttpResponse<String> answer, String path) {
        String id = answer.headers().firstValue("X-Request-Id").orElse("no id");
        return answer.body()
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replace(id, "ID")
                .replace(path, "PATH")
                .replace(path.replace("&", "&amp;"), "PATH");
    }

    private void none() {
        assertTrue(problems.isEmpty(), () -> "\n" + String.join("\n", problems));
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.substring(Math.max(0, at - 40), Math.min(one.length(), at + 40))
                .replaceAll("\\s+", " ");
    }
}
