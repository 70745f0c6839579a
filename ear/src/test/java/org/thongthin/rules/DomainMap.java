package org.thongthin.rules;

import java.util.Map;
import java.util.Set;

/**
 * Which domain may know which, model, services and pages alike. Allowed is only what is listed, not what follows from it; everybody
 * may know platform. Where a lower domain needs a fact of a higher one, it declares an interface that the higher one implements;
 * facts flow up by event.
 */
final class DomainMap {

    static final String PLATFORM = "platform";

    /** Records that somebody fires: what {@code notification} and {@code audit} may know of every domain. */
    private static final String EVENTS = "(events of any)";

    private static final String ANYTHING = "(anything)";

    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            domain("platform"),
            domain("organisation"),
            domain("people", "organisation"),
            domain("content", "people", "organisation"),
            domain("skill", "people", "organisation"),
            domain("assessment", "people", "organisation", "content", "skill"),
            domain("course", "people", "organisation", "content", "assessment", "skill"),
            domain("learning", "course", "assessment", "content", "people", "organisation", "skill"),
            domain("innovation", "people", "organisation", "content"),
            domain(
                    "certification",
                    "learning",
                    "course",
                    "assessment",
                    "innovation",
                    "skill",
                    "people",
                    "organisation",
                    "content"),
            domain("credential", "certification", "people", "organisation"),
            domain("notification", EVENTS),
            domain("audit", EVENTS, "organisation", "people"),
            domain("interchange", ANYTHING),
            domain("reporting", ANYTHING));

    private static final Set<String> KNOWN_BY_NOBODY = Set.of("notification", "audit", "interchange", "reporting");

    private DomainMap() {}

    private static Map.Entry<String, Set<String>> domain(String name, String... mayKnow) {
        return Map.entry(name, Set.of(mayKnow));
    }

    static boolean holds(String domain) {
        return MAY_KNOW.containsKey(domain);
    }

    /** @param event whether what is known is an event record, or part of one */
    static boolean mayKnow(String knower, String known, boolean event) {
        Set<String> allowed = MAY_KNOW.getOrDefault(knower, Set.of());
        return knower.equals(known)
                || known.equals(PLATFORM)
                || allowed.contains(known)
                || !KNOWN_BY_NOBODY.contains(known)
                        && (allowed.contains(ANYTHING) || event && allowed.contains(EVENTS));
    }
}
