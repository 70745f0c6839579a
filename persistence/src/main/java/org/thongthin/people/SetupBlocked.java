package org.thongthin.people;

import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/** Too many wrong set-up codes came from this address; nothing was tried, not even a right one. */
public class SetupBlocked extends BusinessException {

    @Override
    public RefusalKind getKind() {
        return RefusalKind.BUSY;
    }
}
