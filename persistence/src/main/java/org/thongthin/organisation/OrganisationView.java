package org.thongthin.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * One organisation with what the caller may do there.
 *
 * @param parent null at the root
 * @param below how many organisations below it are there still
 * @param people how many postings in it and below reach beyond today
 * @param changeable whether the caller may change it
 * @param kinds of organisations that the caller may create below it
 */
public record OrganisationView(
        Place place,
        Place parent,
        LocalDate from,
        LocalDate through,
        int version,
        long below,
        long people,
        boolean changeable,
        List<OrganisationType> kinds) {}
