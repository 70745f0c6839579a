package org.thongthin.statements;

import java.io.Serializable;
import org.thongthin.testing.Login;

/** So many organisations, people, grants and entries in one municipality. */
public interface GivenDirectory {

    /** @param person one of the people, who has a posting, an account and grants */
    record Directory(Login keeper, String organisation, Long person, Long posting, Long grant)
            implements Serializable {}

    Directory of(int rows);
}
