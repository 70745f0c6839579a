package org.thongthin.testing;

import java.nio.file.Path;

/** The suite that this JVM runs, as ear/pom.xml names it: where its server answers and where its files lie. */
public final class Suite {

    private static final String NAME = System.getProperty("thongthin.suite", "none");

    /** The system property of a run that is no suite and has ports of its own. */
    public static final String PORT_OFFSET = "thongthin.port.offset";

    private Suite() {}

    /** Whether the tests share one server that Arquillian starts. */
    static boolean isOneServer() {
        return NAME.equals("one-server");
    }

    /** Added to every port of this suite's server, so that it meets neither a running product nor the other suite. */
    public static int portOffset() {
        return Integer.getInteger(PORT_OFFSET, isOneServer() ? 400 : 500);
    }

    /** Without a slash at the end. */
    public static String address() {
        return "http://localhost:" + (8080 + portOffset());
    }

    /** The folder of the build, {@code ear/target}. */
    public static Path build() {
        return Path.of(System.getProperty("thongthin.build", "target")).toAbsolutePath();
    }

    /** Where this suite's server and database keep their files. */
    public static Path data() {
        return build().resolve("it-data").resolve(NAME);
    }

    /** The unpacked database programs, kept between runs. */
    public static Path databasePrograms() {
        return build().resolve("it-data/mariadb-programs");
    }
}
