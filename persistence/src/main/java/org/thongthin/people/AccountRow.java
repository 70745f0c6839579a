package org.thongthin.people;

import java.time.Instant;

/** A person's account as HR sees it; link times are null where none was made, usedAt where it was not used. */
public record AccountRow(
        Long id,
        String username,
        AccountState state,
        Instant lastSignInAt,
        Instant linkExpiresAt,
        Instant linkUsedAt) {}
