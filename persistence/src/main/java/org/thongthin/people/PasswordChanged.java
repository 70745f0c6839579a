package org.thongthin.people;

/** Event: a person changed the password of their own account. */
public record PasswordChanged(Long personId) {}
