package org.thongthin.certification;

import org.thongthin.platform.BusinessException;

/** Somebody else has decided on it in the meantime. Argument: who. */
public class AlreadyDecided extends BusinessException {

    public AlreadyDecided(String who) {
        super(who);
    }
}
