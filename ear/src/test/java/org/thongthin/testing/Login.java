package org.thongthin.testing;

import java.io.Serializable;

/** Somebody who can sign in, made for one test. The organisation is where the person is posted. */
public record Login(Long personId, Long accountId, Long organisationId, String username, String password)
        implements Serializable {

    public Login withPassword(String other) {
        return new Login(personId, accountId, organisationId, username, other);
    }
}
