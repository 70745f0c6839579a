package org.thongthin.people;

import org.thongthin.platform.BusinessException;

/** What is written about a person cannot be kept; each kind has its own message. */
public abstract class PersonRefused extends BusinessException {

    /** Somebody has this e-mail. */
    public static class EmailTaken extends PersonRefused {}

    /** It is no e-mail address. */
    public static class EmailMisspelt extends PersonRefused {}
}
