package org.thongthin.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.Page;
import org.thongthin.audit.AuditEntries;
import org.thongthin.audit.AuditFilter;
import org.thongthin.audit.AuditPage;
import org.thongthin.audit.AuditRow;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.people.People;
import org.thongthin.people.PersonChoice;
import org.thongthin.platform.Role;
import org.thongthin.platform.SearchPattern;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.ThaiText;

/** Who did what in the organisations of HR and of administrators: entries belong to the organisation of that moment. */
@Stateless
@RolesAllowed({Role.IS_HR, Role.IS_ADMIN})
public class AuditSearch {

    private static final int SIZE = 50;
    private static final int MOST_CHOICES = 10;
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(2200, 1, 1);

    @Inject
    AuditEntries entries;

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Clock clock;

    /** Where the caller may look. */
    public List<Place> places() {
        return places.grantedEither(Role.HR, Role.ADMIN);
    }

    public Place place(String at) {
        return places.ofEither(Role.HR, Role.ADMIN, at);
    }

    /** People with a posting of today at the place by a part of their name, a few of them; none for a blank word. */
    public List<PersonChoice> people(Place place, String word) {
        String line = word == null ? "" : ThaiText.normaliseLine(word);
        return line.isEmpty()
                ? List.of()
                : people.choices(
                        place(place.code()).subtree(),
                        SearchPattern.anywhere(line),
                        ThaiDates.today(clock),
                        Page.first(MOST_CHOICES));
    }

    /** @param before only entries below this id; null: from the newest on */
    public AuditPage find(Place place, AuditFilter filter, Long before) {
        List<AuditRow> rows = entries.rows(
                place(place.code()).subtree(),
                before == null ? Long.MAX_VALUE : before,
                begin(filter.from() == null ? BEGINNING : filter.from()),
                begin(filter.through() == null ? END : filter.through().plusDays(1)),
                filter.person(),
                filter.action());
        boolean more = rows.size() > SIZE;
        List<AuditRow> shown = more ? rows.subList(0, SIZE) : rows;
        return new AuditPage(shown, more ? shown.get(SIZE - 1).id() : null);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ThaiDates.BANGKOK).toInstant();
    }
}
