package org.thongthin.surface;

import java.util.function.Function;
import org.thongthin.testing.Login;

/**
 * How one address of a route is made, and what it answers who may open it. A route has at least one entry, and one more for each
 * parameter of its query that names an object, such as {@code at}.
 *
 * @param path of the object within this person's reach: the person's own, or of the organisation where the person holds the role
 * @param personal whether it is another object for somebody of another organisation, which nobody of this one may open
 * @param unknown an address of the same route whose object is not there; null where it names none
 * @param status of an object within reach
 */
record Entry(
        String pattern, String method, Function<Login, String> path, boolean personal, String unknown, int status) {

    /** The route's pattern, as {@code Routes} has it; without parameters it is the address. */
    static Entry at(String pattern) {
        return new Entry(pattern, "GET", caller -> pattern, false, null, 200);
    }

    /** The object is of this person or of this person's organisation; out of the reach of anybody elsewhere. */
    Entry of(Function<Login, String> made) {
        return new Entry(pattern, method, made, true, unknown, status);
    }

    /** The object is there for everybody whom the route is for. */
    Entry forAll(String address) {
        return new Entry(pattern, method, caller -> address, false, unknown, status);
    }

    Entry unknown(String address) {
        return new Entry(pattern, method, path, personal, address, status);
    }

    /** With POST, as a form or a script of the product would. */
    Entry posted() {
        return new Entry(pattern, "POST", path, personal, unknown, status);
    }

    Entry answers(int within) {
        return new Entry(pattern, method, path, personal, unknown, within);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
