package org.thongthin.assessment;

import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/** The browser's number was used before for another answer; this one was not stored. */
public class CounterReused extends BusinessException {

    @Override
    public RefusalKind getKind() {
        return RefusalKind.INVALID;
    }
}
