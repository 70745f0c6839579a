package org.thongthin.people;

import org.thongthin.platform.Bilingual;

/** Who sets an empty database up, and for which central organisation. */
public record FirstAdministrator(
        Bilingual organisation, Bilingual name, Bilingual givenName, String username, String password) {}
