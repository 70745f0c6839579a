package org.thongthin.people;

/** Whether an account may be signed in to. */
public enum AccountState {
    ACTIVE,
    DEACTIVATED
}
