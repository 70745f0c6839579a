package org.thongthin.reporting;

import java.util.List;
import org.thongthin.certification.ProgrammeRow;
import org.thongthin.organisation.Place;
import org.thongthin.platform.Slice;

/**
 * A page of a list of people.
 *
 * @param programme what their states are about
 * @param granted the places that the caller may choose among
 * @param children the nodes directly below the place
 * @param above the places above, the widest first, as far as the caller's role reaches
 * @param total how many there are, also beyond what can be turned to page by page; -1: more than can be counted at once
 */
public record PeopleList(
        Place place,
        List<Place> granted,
        List<Place> above,
        List<Place> children,
        ProgrammeRow programme,
        List<ProgrammeRow> programmes,
        Slice<PersonRow> slice,
        long total) {}
