package org.thongthin.surface;

import static org.thongthin.surface.Entry.at;

import java.util.List;
import org.thongthin.testing.Http;
import org.thongthin.testing.Suite;

/** What is open to everybody, and what everybody who is signed in has: sign-in, own account, technical addresses. */
final class SurfaceOfEverybody {

    private SurfaceOfEverybody() {}

    static List<Entry> entries() {
        return List.of(
                at("/"),
                at("/login"),
                at("/privacy"),
                // closed as soon as there is an account
                at("/setup").answers(404),
                at("/welcome"),
                at("/account"),
                at("/language").posted().answers(303),
                at("/logout").posted().answers(303),
                at("/health/live"),
                at("/health/ready"),
                at("/static/{path*}").forAll(picture()),
                at("/jakarta.faces.resource/{path*}").forAll("/jakarta.faces.resource/core.js.xhtml?ln=primefaces"),
                at("/robots.txt"),
                at("/favicon.ico").answers(404));
    }

    /** The product's mark, whose address holds a fingerprint of all files. */
    private static String picture() {
        String landing = new Http(Suite.address()).get("/").body();
        return landing.replaceFirst("(?s).*\"(/static/[0-9a-f]+/mark.svg)\".*", "$1");
    }
}
