package org.thongthin.assessment;

import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/** The key does not open this attempt. */
public class AttemptKeyUnknown extends BusinessException {

    @Override
    public RefusalKind getKind() {
        return RefusalKind.UNAUTHENTICATED;
    }
}
