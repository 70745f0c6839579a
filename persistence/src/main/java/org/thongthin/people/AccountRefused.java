package org.thongthin.people;

import org.thongthin.platform.BusinessException;

/** What somebody wants of another person's account is not possible; each kind has its own message. */
public abstract class AccountRefused extends BusinessException {

    /** The person has an account. */
    public static class AccountThereBefore extends AccountRefused {}

    /** Another account has this username. */
    public static class UsernameTaken extends AccountRefused {}

    /** A username is 3 to 60 of a-z, digits, dot, hyphen, underscore and @. */
    public static class UsernameMisspelt extends AccountRefused {}

    /** It is the caller's own. */
    public static class AccountIsOwn extends AccountRefused {}

    /** Whoever gets into the account has its rights, and those reach further than the caller's. */
    public static class AccountReachesFurther extends AccountRefused {}
}
