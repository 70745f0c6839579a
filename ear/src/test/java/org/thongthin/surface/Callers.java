package org.thongthin.surface;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.thongthin.platform.Role;
import org.thongthin.testing.Given;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Http;
import org.thongthin.testing.Login;
import org.thongthin.testing.Suite;

/** Who calls: strangers, people of one organisation, people of another one, each signed in once. */
final class Callers {

    /** Somebody with a browser of their own; login is null for a stranger. */
    record Caller(String name, Login login, Http http) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final Given given = GivenFromOutside.given(Given.class);
    private final SurfaceFacts facts = GivenFromOutside.given(SurfaceFacts.class);
    private final Long here = given.municipality();
    private final Long elsewhere = given.municipality();
    private final Map<String, Caller> known = new HashMap<>();

    static Caller stranger() {
        return new Caller("a stranger", null, new Http(Suite.address()));
    }

    /** Signed in, with no role at all. */
    Caller withoutRole() {
        return known.computeIfAbsent("somebody without a role", name -> signedIn(name, given.personIn(here)));
    }

    /** Holds this role alone, here. */
    Caller here(Role role) {
        return known.computeIfAbsent(role + " here", name -> signedIn(name, given.personIn(here, role)));
    }

    /** Holds this role alone, in the other organisation: whose objects are out of everybody's reach here. */
    Caller elsewhere(Role role) {
        return known.computeIfAbsent(role + " elsewhere", name -> signedIn(name, given.personIn(elsewhere, role)));
    }

    /** Holds the role here, and in the other organisation every role but those. */
    Caller torn(Role role, Set<Role> allowed) {
        Role[] others =
                Arrays.stream(Role.values()).filter(r -> !allowed.contains(r)).toArray(Role[]::new);
        String who = role + " here who is " + new TreeSet<>(Set.of(others)) + " elsewhere";
        return known.computeIfAbsent(who, name -> {
            Login login = given.personIn(here, role);
            facts.alsoHolding(login, elsewhere, others);
            return signedIn(name, login);
        });
    }

    private static Caller signedIn(String name, Login login) {
        Http http = new Http(Suite.address());
        if (http.signIn(login).statusCode() != 302) {
            throw new AssertionError(name + " cannot sign in");
        }
        return new Caller(name, login, http);
    }
}
