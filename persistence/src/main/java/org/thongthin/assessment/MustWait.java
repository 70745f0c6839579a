package org.thongthin.assessment;

import java.time.Instant;
import org.thongthin.platform.BusinessException;

/** All attempts of this round are used; the next round opens later. Argument: from when. */
public class MustWait extends BusinessException {

    private final transient Instant from;

    public MustWait(Instant from) {
        super(from);
        this.from = from;
    }

    public Instant getFrom() {
        return from;
    }
}
