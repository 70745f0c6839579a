package org.thongthin.assessment;

import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/** The answer does not fit the item: unknown option, or more than one where one may be chosen. */
public class AnswerUnreadable extends BusinessException {

    @Override
    public RefusalKind getKind() {
        return RefusalKind.INVALID;
    }
}
