package org.thongthin.reporting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.thongthin.certification.ProgrammeRow;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.platform.FiscalYear;
import org.thongthin.platform.Role;
import org.thongthin.platform.Slice;
import org.thongthin.platform.ThaiDates;
import org.thongthin.reporting.Coverage;
import org.thongthin.reporting.Dashboard;
import org.thongthin.reporting.PeopleFilter;
import org.thongthin.reporting.PersonRow;
import org.thongthin.reporting.Roster;
import org.thongthin.reporting.Stand;

/** How a place of the caller's scope as HR stands with the programmes, and who holds their awards there. */
@Stateless
@RolesAllowed(Role.IS_HR)
public class DashboardService {

    private static final int MOST_COMPARED = 4;

    private static final PeopleFilter HOLDERS = new PeopleFilter("", null, Stand.HELD, null, null, false);

    @Inject
    PeopleFinder finder;

    @Inject
    Counts counts;

    @Inject
    Coverages coverages;

    @Inject
    Programmes programmes;

    @Inject
    Places places;

    @Inject
    Clock clock;

    /**
     * @param at code of the place; blank: the widest one of the caller
     * @param programme code; blank or unknown: the one of the champions
     */
    public Dashboard dashboard(String at, String programme) {
        Place place = places.of(Role.HR, at);
        List<ProgrammeRow> all = programmes.all();
        ProgrammeRow about = programmes.chosen(all, programme);
        List<ProgrammeRow> compared = all.stream().limit(MOST_COMPARED).toList();
        return new Dashboard(
                place,
                places.granted(Role.HR),
                programmes.above(place),
                about,
                all,
                counts.of(place, about == null ? 0L : about.id()),
                Coverage.peopled(coverages.of(place, finder.children(place), compared)),
                compared,
                FiscalYear.of(clock.instant()));
    }

    /** As {@link #dashboard}; page of the holders, from 0. */
    public Roster roster(String at, String programme, int page, int size) {
        Place place = places.of(Role.HR, at);
        List<ProgrammeRow> all = programmes.all();
        ProgrammeRow about = programmes.chosen(all, programme);
        boolean above = place.type() == OrganisationType.COUNTRY || place.type() == OrganisationType.PROVINCE;
        Slice<PersonRow> nobody = new Slice<>(List.of(), 0, size, 0);
        return new Roster(
                place,
                places.granted(Role.HR),
                programmes.above(place),
                about,
                all,
                above && about != null
                        ? Coverage.peopled(coverages.of(place, finder.children(place), List.of(about)))
                        : List.of(),
                above || about == null ? nobody : finder.page(place, about.id(), HOLDERS, page, size),
                ThaiDates.today(clock));
    }
}
