package org.thongthin.testing;

import org.thongthin.platform.Role;

/**
 * What a test starts from: fresh people and organisations of its own. The same methods work inside the server (injected) and from
 * outside ({@link GivenFromOutside#given}). A domain that needs more writes an interface like this one beside its tests and a CDI
 * bean that implements it; arguments and results are values that can be serialised.
 */
public interface Given {

    /** An officer of a municipality of their own, who has read the privacy notice and speaks Thai. */
    default Login officer() {
        return officer("th");
    }

    /** @param language {@code th} or {@code en} */
    Login officer(String language);

    /** An officer who signs in for the first time: the privacy notice is still to be read. */
    Login newcomer(String language);

    /** Somebody posted in this organisation who holds these roles for it and all below; none means no role at all. */
    Login personIn(Long organisation, Role... roles);

    /** A municipality in a province of its own. */
    Long municipality();
}
