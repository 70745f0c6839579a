package org.thongthin.platform.web;

import java.util.Set;
import org.thongthin.platform.Role;

/** Who a route is for. */
public sealed interface Access {

    /** Everybody, signed in or not. */
    record Open() implements Access {}

    /** Everybody who holds the secret that the endpoint itself checks (an attempt key); no session is looked at. */
    record Keyed() implements Access {}

    /** Everybody who is signed in. */
    record SignedInOnly() implements Access {}

    /** Who holds one of these roles somewhere. */
    record Holding(Set<Role> roles) implements Access {}
}
