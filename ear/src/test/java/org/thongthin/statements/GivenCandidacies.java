package org.thongthin.statements;

import java.io.Serializable;
import org.thongthin.testing.Login;

/** A place with many candidacies, and one with much of everything. */
public interface GivenCandidacies {

    /**
     * @param hr of the place
     * @param supervisor whom the posting of each of the people names
     * @param candidacy of one of them, with many files, endorsements and steps
     * @param serial of an award of one of them
     */
    record Crowded(Login hr, Login supervisor, Long candidacy, String serial) implements Serializable {}

    /** So many people whose candidacies were handed in and are endorsed. */
    Crowded of(int rows);
}
