package org.thongthin.reporting;

import java.util.List;
import org.thongthin.certification.ProgrammeRow;
import org.thongthin.organisation.Place;
import org.thongthin.platform.FiscalYear;

/**
 * How a place stands with a programme today.
 *
 * @param above the places above, the widest first, as far as the caller's role reaches
 * @param coverage of the nodes directly below, by name
 * @param compared the programmes that the coverage is told for, at most four
 */
public record Dashboard(
        Place place,
        List<Place> granted,
        List<Place> above,
        ProgrammeRow programme,
        List<ProgrammeRow> programmes,
        StatusCounts counts,
        List<Coverage> coverage,
        List<ProgrammeRow> compared,
        FiscalYear year) {}
