package org.thongthin.reporting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.thongthin.certification.ProgrammeRow;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.people.PeopleExported;
import org.thongthin.platform.Role;
import org.thongthin.platform.Slice;
import org.thongthin.reporting.PeopleFilter;
import org.thongthin.reporting.PeopleList;
import org.thongthin.reporting.PersonRow;
import org.thongthin.reporting.StatusCounts;

/** The people of a place of the caller's scope as HR, with where they stand. */
@Stateless
@RolesAllowed(Role.IS_HR)
public class PeopleService {

    public static final int MOST_ROWS = 100_000;

    @Inject
    PeopleFinder finder;

    @Inject
    Counts counts;

    @Inject
    Programmes programmes;

    @Inject
    Places places;

    @Inject
    Event<PeopleExported> exported;

    /** The place that an export will be about; it is refused here, before the first byte is sent. */
    public Place place(String at) {
        return places.of(Role.HR, at);
    }

    /**
     * @param at code of the place; blank: the widest one of the caller
     * @param programme code; blank or unknown: the one of the champions
     * @param page from 0; beyond what can be turned to, the last such page
     */
    public PeopleList people(String at, String programme, PeopleFilter filter, int page, int size) {
        Place place = places.of(Role.HR, at);
        List<ProgrammeRow> all = programmes.all();
        ProgrammeRow about = programmes.chosen(all, programme);
        Long programmeId = about == null ? 0L : about.id();
        Slice<PersonRow> slice = finder.page(place, programmeId, filter, page, size);
        return new PeopleList(
                place,
                places.granted(Role.HR),
                programmes.above(place),
                finder.children(place),
                about,
                all,
                slice,
                slice.total() < PeopleFinder.COUNTED ? slice.total() : counts.of(place, programmeId, filter));
    }

    /**
     * The ids of everybody who matches, one more than {@code most} where there are more.
     *
     * @param chosen only these, as far as they match; empty: all
     */
    public List<Long> matching(String at, String programme, PeopleFilter filter, List<Long> chosen, int most) {
        Place place = places.of(Role.HR, at);
        ProgrammeRow about = programmes.chosen(programmes.all(), programme);
        List<Long> ids = new ArrayList<>();
        finder.each(place, about == null ? 0L : about.id(), filter, chosen, most + 1, row -> ids.add(row.personId()));
        return ids;
    }

    /** How many people of a place stand how with a programme. */
    public StatusCounts counts(String at, String programme) {
        Place place = places.of(Role.HR, at);
        ProgrammeRow about = programmes.chosen(programmes.all(), programme);
        return counts.of(place, about == null ? 0L : about.id());
    }

    /**
     * Gives everybody who matches, in the order of names, {@value #MOST_ROWS} at most.
     *
     * @param chosen only these, as far as they match; empty: all
     */
    public void export(
            String at, String programme, PeopleFilter filter, List<Long> chosen, Consumer<PersonRow> consumer) {
        Place place = places.of(Role.HR, at);
        ProgrammeRow about = programmes.chosen(programmes.all(), programme);
        AtomicLong rows = new AtomicLong();
        finder.each(place, about == null ? 0L : about.id(), filter, chosen, MOST_ROWS, row -> {
            rows.incrementAndGet();
            consumer.accept(row);
        });
        exported.fire(new PeopleExported("people", place.path(), rows.get()));
    }
}
