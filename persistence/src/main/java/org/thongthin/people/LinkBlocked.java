package org.thongthin.people;

import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/** Too many unusable links were tried from this address; nothing was looked at, not even a right one. */
public class LinkBlocked extends BusinessException {

    @Override
    public RefusalKind getKind() {
        return RefusalKind.BUSY;
    }
}
