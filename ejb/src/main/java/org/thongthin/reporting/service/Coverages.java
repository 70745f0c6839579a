package org.thongthin.reporting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.certification.ProgrammeRow;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.Place;
import org.thongthin.platform.ThaiDates;
import org.thongthin.reporting.Coverage;

/** Reads how far the nodes below a place have come: from the counts of employers and provinces, of divisions from their people. */
@ApplicationScoped
class Coverages {

    private static final List<Sql.Column> COLUMNS = List.of(
            new Sql.Column("place_id", Long.class),
            new Sql.Column("programme_id", Long.class),
            new Sql.Column("people", Long.class));

    /** Nobody has this id: a list in SQL may not be empty. */
    private static final Long NONE = -1L;

    @Inject
    EntityManager entityManager;

    @Inject
    KeptCounts kept;

    @Inject
    Clock clock;

    /** Of these nodes, all directly below the place, in their order. */
    List<Coverage> of(Place place, List<Place> children, List<ProgrammeRow> programmes) {
        Sql sql = statement(place, children, programmes);
        List<Object[]> rows = DashboardSql.isSummed(place) ? kept.rows(sql, COLUMNS) : sql.rows(entityManager, COLUMNS);
        Map<Long, Map<Long, Long>> found = new HashMap<>();
        rows.forEach(row ->
                found.computeIfAbsent((Long) row[0], id -> new HashMap<>()).put((Long) row[1], (Long) row[2]));
        return children.stream()
                .map(child -> {
                    Map<Long, Long> held = new HashMap<>(found.getOrDefault(child.id(), Map.of()));
                    Long people = held.remove(0L);
                    return new Coverage(child, people == null ? 0 : people, held);
                })
                .toList();
    }

    private Sql statement(Place place, List<Place> children, List<ProgrammeRow> programmes) {
        List<Long> asked = ids(programmes.stream().map(ProgrammeRow::id).toList());
        LocalDate today = ThaiDates.today(clock);
        if (!DashboardSql.isSummed(place)) {
            return DashboardSql.ofDivisions(place, asked, today);
        }
        List<Long> provinces = new ArrayList<>();
        List<Long> employers = new ArrayList<>();
        children.forEach(child -> (child.type() == OrganisationType.PROVINCE ? provinces : employers).add(child.id()));
        return DashboardSql.ofEmployers(ids(provinces), ids(employers), asked, today);
    }

    private static List<Long> ids(List<Long> some) {
        return some.isEmpty() ? List.of(NONE) : some;
    }
}
