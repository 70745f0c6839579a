package org.thongthin.statements;

import java.io.Serializable;
import org.thongthin.testing.Login;

/** A municipality where HR and a supervisor have so many of everything that their lists show. */
public interface GivenCrew {

    /**
     * @param person one of the people, with so many recorded hours
     * @param assignment the one with so many people, beside so many others
     */
    record Crew(Login hr, Login head, Long person, Long assignment) implements Serializable {}

    Crew of(int rows);
}
