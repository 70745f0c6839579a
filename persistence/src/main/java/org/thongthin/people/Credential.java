package org.thongthin.people;

/** What a sign-in compares with. */
public record Credential(
        Long accountId, Long personId, String passwordHash, AccountState state, Integer sessionEpoch) {}
