package org.thongthin.reporting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.thongthin.organisation.Place;
import org.thongthin.platform.ThaiDates;
import org.thongthin.reporting.PeopleFilter;
import org.thongthin.reporting.Stage;
import org.thongthin.reporting.StatusCounts;

/** Reads how many people stand how, from the counts of the place; of a division, which has none of its own, from its people. */
@ApplicationScoped
class Counts {

    private static final List<Sql.Column> COLUMNS = List.of(
            new Sql.Column("state", String.class),
            new Sql.Column("issued_on", LocalDate.class),
            new Sql.Column("valid_through", LocalDate.class),
            new Sql.Column("window_opens_on", LocalDate.class),
            new Sql.Column("revoked_on", LocalDate.class),
            new Sql.Column("people", Long.class),
            new Sql.Column("begun", Integer.class));

    @Inject
    EntityManager entityManager;

    @Inject
    KeptCounts kept;

    @Inject
    Clock clock;

    /** Everybody of the place by how they stand with the programme. */
    StatusCounts of(Place place, Long programmeId) {
        Sql sql = DashboardSql.counts(place, programmeId);
        List<Object[]> rows =
                DashboardSql.isCounted(place) ? kept.rows(sql, COLUMNS) : sql.rows(entityManager, COLUMNS);
        return StatusCounts.of(rows.stream().map(Counts::alike).toList(), ThaiDates.today(clock));
    }

    /** How many match, where the counts can tell; -1 where they cannot. */
    long of(Place place, Long programmeId, PeopleFilter filter) {
        if (!filter.word().isBlank() || filter.type() != null) {
            return -1;
        }
        StatusCounts all = of(place, programmeId);
        return all.matching(filter);
    }

    private static StatusCounts.Alike alike(Object[] row) {
        Stage stage = (Integer) row[6] == 0 ? null : Stage.valueOf((String) row[0]);
        return new StatusCounts.Alike(
                stage, (LocalDate) row[1], (LocalDate) row[2], (LocalDate) row[3], (LocalDate) row[4], (Long) row[5]);
    }
}
