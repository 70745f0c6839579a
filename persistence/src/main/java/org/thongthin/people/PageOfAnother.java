package org.thongthin.people;

import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/** Somebody signs in again on a page that was made for somebody else: what is typed there must not be sent in their name. */
public class PageOfAnother extends BusinessException {

    @Override
    public RefusalKind getKind() {
        return RefusalKind.INVALID;
    }
}
