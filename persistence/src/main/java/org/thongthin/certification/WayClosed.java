package org.thongthin.certification;

import java.time.LocalDate;
import org.thongthin.platform.BusinessException;
import org.thongthin.platform.ThaiDates;

/** No way to this award is open on the day: the present one is valid, and its window is not open yet. Argument: when it opens. */
public class WayClosed extends BusinessException {

    public WayClosed(LocalDate opens) {
        super(ThaiDates.full(opens));
    }
}
