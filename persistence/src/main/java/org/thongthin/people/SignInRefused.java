package org.thongthin.people;

import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/**
 * Sign-in failed. It says the same for an unknown name, a wrong password, a deactivated account and a blocked name or
 * address: who asks learns nothing about which accounts exist.
 */
public class SignInRefused extends BusinessException {

    @Override
    public RefusalKind getKind() {
        return RefusalKind.UNAUTHENTICATED;
    }
}
