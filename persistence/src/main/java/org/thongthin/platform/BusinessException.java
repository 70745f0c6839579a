package org.thongthin.platform;

import jakarta.ejb.ApplicationException;

/**
 * A refusal by a rule of the domain, told to the user in the user's language; it rolls the transaction back.
 *
 * <p>The simple name of the class is the key of the message, so every subclass has one message in each language, and no
 * two subclasses share a simple name.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    /** @param arguments what the localised message names as {0}, {1} ... */
    protected BusinessException(Object... arguments) {
        this.arguments = arguments.clone();
    }

    /** The key of the localised message. */
    public String getKey() {
        return getClass().getSimpleName();
    }

    /** What the localised message names as {0}, {1} ...; a copy. Empty after serialisation. */
    public Object[] getArguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** The key alone: arguments may be personal data, and this text is what ends up in logs. */
    @Override
    public String getMessage() {
        return getKey();
    }

    /** What sort of refusal it is; {@link RefusalKind#CONFLICT} unless the class says otherwise. */
    public RefusalKind getKind() {
        return RefusalKind.CONFLICT;
    }
}
