package org.thongthin.people;

import org.thongthin.platform.Bilingual;

/** Somebody with a posting of today in a list; username and state are null where there is no account. */
public record PersonRow(
        Long id,
        Long postingId,
        Bilingual name,
        Bilingual position,
        PositionType type,
        String organisationCode,
        Bilingual organisation,
        String username,
        AccountState state) {}
