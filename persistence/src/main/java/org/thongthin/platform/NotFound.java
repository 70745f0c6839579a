package org.thongthin.platform;

/** There is no such thing, or not in the caller's scope: nobody can tell which. */
public abstract class NotFound extends BusinessException {

    @Override
    public RefusalKind getKind() {
        return RefusalKind.NOT_FOUND;
    }
}
