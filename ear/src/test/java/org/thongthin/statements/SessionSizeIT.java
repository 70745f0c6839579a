package org.thongthin.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.Http;
import org.thongthin.testing.Journey;
import org.thongthin.testing.Suite;

/**
 * What half a million sessions would be made of: who signed in, and the token of the forms. No view, no list, no entity: pages are
 * stateless, and what they show is read for each request.
 */
class SessionSizeIT extends Journey {

    /** The product's own two, and what Faces, Weld and the character encoding leave there: a lock, a number, an empty map and a name. */
    private static final Set<String> ALLOWED = Set.of(
            "signedIn",
            "csrf",
            "WELD_S_HASH",
            "com.sun.faces.context.SessionMap$Mutex",
            "org.jboss.weld.context.ConversationContext.conversations",
            "jakarta.faces.request.charset");

    private static final int MOST_CHARACTERS = 100;

    @Test
    void aSessionHoldsTwoSmallThings() {
        GivenPlenty given = GivenFromOutside.given(GivenPlenty.class);
        Plenty plenty = given.of(20);
        try {
            Http officer = new Http(Suite.address());
            assertEquals(302, officer.signIn(plenty.officer()).statusCode());
            for (String page : List.of(
                    "/home",
                    "/courses",
                    "/courses/" + plenty.course(),
                    "/learn/" + plenty.course() + "/m" + (plenty.rows() - 1) + "/" + plenty.page(),
                    "/quiz/" + plenty.attempt() + "/result",
                    "/certifications",
                    "/account")) {
                assertEquals(200, officer.get(page).statusCode(), page);
            }
            Map<String, Integer> attributes =
                    GivenFromOutside.given(LiveSessions.class).attributes();
            assertTrue(ALLOWED.containsAll(attributes.keySet()), attributes.toString());
            assertTrue(attributes.containsKey("signedIn"), attributes.toString());
            assertTrue(
                    attributes.values().stream().allMatch(length -> length <= MOST_CHARACTERS), attributes.toString());
        } finally {
            given.withdraw(plenty);
        }
    }
}
