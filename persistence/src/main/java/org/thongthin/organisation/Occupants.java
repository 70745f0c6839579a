package org.thongthin.organisation;

import java.time.LocalDate;

/** Who works where: told by whoever knows people. */
public interface Occupants {

    /** How many postings in this place and below reach beyond a day. */
    long after(Place place, LocalDate day);
}
