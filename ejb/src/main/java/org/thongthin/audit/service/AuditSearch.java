package org.thongthin.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.thongthin.audit.AuditEntries;
import org.thongthin.audit.AuditFilter;
import org.thongthin.audit.AuditPage;
import org.thongthin.audit.AuditRow;
import org.thongthin.organisation.Place;
import org.thongthin.organisation.service.Places;
import org.thongthin.platform.Role;
import org.thongthin.platform.ThaiDates;

/** Who did what in the organisations of HR and of administrators: entries belong to the organisation of that moment. */
@Stateless
@RolesAllowed({Role.IS_HR, Role.IS_ADMIN})
public class AuditSearch {

    private static final int SIZE = 50;
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(2200, 1, 1);

    @Inject
    AuditEntries entries;

    @Inject
    Places places;

    /** Where the caller may look. */
    public List<Place> places() {
        return places.grantedEither(Role.HR, Role.ADMIN);
    }

    public Place place(String at) {
        return places.ofEither(Role.HR, Role.ADMIN, at);
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
