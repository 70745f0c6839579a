package org.thongthin.people;

import java.io.Serializable;

/** What a session remembers of a sign-in: ids only. The epoch ends sessions that began before a password change. */
public record SignedIn(Long accountId, Long personId, int epoch) implements Serializable {}
