package org.thongthin.reporting;

import java.time.LocalDate;
import java.util.List;
import org.thongthin.certification.ProgrammeRow;
import org.thongthin.organisation.Place;
import org.thongthin.platform.Slice;

/**
 * Who holds a valid award of a programme at a place today.
 *
 * @param organisations above an employer: what lies directly below, with how many hold one; else empty
 * @param holders at an employer or a division: who they are; above: nobody
 */
public record Roster(
        Place place,
        List<Place> granted,
        List<Place> above,
        ProgrammeRow programme,
        List<ProgrammeRow> programmes,
        List<Coverage> organisations,
        Slice<PersonRow> holders,
        LocalDate today) {}
