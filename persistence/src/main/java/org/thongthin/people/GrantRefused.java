package org.thongthin.people;

import org.thongthin.platform.BusinessException;

/** A role cannot be granted or ended so; each kind has its own message. */
public abstract class GrantRefused extends BusinessException {

    /** Nobody grants anything to themselves. */
    public static class GrantToOneself extends GrantRefused {}

    /** The person holds this role there on some of these days. */
    public static class GrantThereBefore extends GrantRefused {}

    /** It has been ended already. */
    public static class GrantEndedBefore extends GrantRefused {}

    /** It is the last by which the caller administers the whole country. */
    public static class GrantIsTheLast extends GrantRefused {}

    /** Its last day is over already. */
    public static class GrantOver extends GrantRefused {}
}
