package org.thongthin.surface;

import java.util.List;
import org.thongthin.platform.Role;
import org.thongthin.testing.Login;

/** Objects that addresses of the surface name, made in the server. */
public interface SurfaceFacts {

    /** The code of an organisation. */
    String code(Long organisation);

    /** Grants this person more roles, for another organisation too. */
    void alsoHolding(Login login, Long organisation, Role... roles);

    /** The officer passes the examination of the course that ships; the attempt's id. */
    Long passed(Login officer);

    /** The serial of the officer's newest certificate. */
    String serial(Login officer);

    String verifyCode(Login officer);

    /** The id of the present version of the course that ships. */
    Long version();

    /** The name of a picture of that version. */
    String picture();

    /** Somebody of HR records hours of training for this person; the record's id. */
    Long hours(Login person);

    /** The newest posting of this person. */
    Long posting(Long person);

    /** The newest grant of this person. */
    Long grant(Long person);

    /** The root of the tree. */
    Long country();

    /** Somebody with a posting in this organisation and no account. */
    Long withoutAccount(Long organisation);

    /** Eight days pass for this person's sign-in link. */
    void age(Long person);

    /** The addresses that this person asked for in vain, as the audit has them. */
    List<String> askedInVain(Long person);
}
