package org.thongthin.people;

import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/** Too many people sign in at this moment; nothing was tried, try again shortly. */
public class SignInBusy extends BusinessException {

    @Override
    public RefusalKind getKind() {
        return RefusalKind.OVERLOADED;
    }
}
