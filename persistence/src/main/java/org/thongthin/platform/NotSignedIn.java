package org.thongthin.platform;

/** Nobody is signed in, or no longer. */
public class NotSignedIn extends BusinessException {

    @Override
    public RefusalKind getKind() {
        return RefusalKind.UNAUTHENTICATED;
    }
}
