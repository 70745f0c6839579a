package org.thongthin.people;

import org.thongthin.platform.BusinessException;

/** The password is not acceptable; each kind has its own message. */
public abstract class PasswordRefused extends BusinessException {

    protected PasswordRefused(Object... arguments) {
        super(arguments);
    }

    /** Shorter than the least length. Argument: that length in characters. */
    public static class PasswordTooShort extends PasswordRefused {
        public PasswordTooShort(int least) {
            super(least);
        }
    }

    /** The present password that was typed is not right. */
    public static class PresentPasswordWrong extends PasswordRefused {}

    /** Equal to the username or to the present password. */
    public static class PasswordTooObvious extends PasswordRefused {}
}
