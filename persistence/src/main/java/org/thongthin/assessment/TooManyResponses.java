package org.thongthin.assessment;

import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/** More answers than anybody gives arrived for one attempt; this one was not stored. */
public class TooManyResponses extends BusinessException {

    @Override
    public RefusalKind getKind() {
        return RefusalKind.INVALID;
    }
}
