package org.thongthin.reporting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.Place;
import org.thongthin.platform.ThaiDates;
import org.thongthin.reporting.PeopleFilter;
import org.thongthin.reporting.Stage;
import org.thongthin.reporting.StatusCounts;

/** Reads how many people stand how, from the counts of the place; of a division, which has none of its own, from its people. */
@ApplicationScoped
class Counts {

    private static final String ALIKE = "t.state, t.issued_on, t.valid_through, t.window_opens_on, t.revoked_on";

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Everybody of the place by how they stand with the programme. */
    StatusCounts of(Place place, Long programmeId) {
        Map<String, Object> values = new HashMap<>();
        values.put("programme", programmeId);
        List<Object[]> rows;
        if (place.type() == OrganisationType.DIVISION) {
            values.put("subtree", place.subtree());
            rows = rows(
                    """
                    select t.state, t.issued_on, t.valid_through, t.window_opens_on, t.revoked_on, count(distinct t.person_id) people,
                        1 begun
                    from person_status t where t.programme_id = :programme and t.path like :subtree
                    group by t.state, t.issued_on, t.valid_through, t.window_opens_on, t.revoked_on
                    union all
                    select null, null, null, null, null, count(distinct s.person_id), 0 from person_place s
                    where s.path like :subtree""",
                    values);
        } else {
            values.put("level", level(place.type()));
            values.put("place", place.id());
            rows = rows(
                    "select " + ALIKE + ", sum(t.people) people, if(t.programme_id = 0, 0, 1) begun from status_count t"
                            + " where t.level = :level and t.place_id = :place and t.programme_id in (0, :programme)"
                            + " group by begun, " + ALIKE,
                    values);
        }
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

    static String level(OrganisationType type) {
        return switch (type) {
            case COUNTRY -> "COUNTRY";
            case PROVINCE -> "PROVINCE";
            default -> "EMPLOYER";
        };
    }

    private List<Object[]> rows(String sql, Map<String, Object> values) {
        return new Sql(sql, values)
                .rows(
                        entityManager,
                        List.of(
                                new Sql.Column("state", String.class),
                                new Sql.Column("issued_on", LocalDate.class),
                                new Sql.Column("valid_through", LocalDate.class),
                                new Sql.Column("window_opens_on", LocalDate.class),
                                new Sql.Column("revoked_on", LocalDate.class),
                                new Sql.Column("people", Long.class),
                                new Sql.Column("begun", Integer.class)));
    }

    private static StatusCounts.Alike alike(Object[] row) {
        Stage stage = (Integer) row[6] == 0 ? null : Stage.valueOf((String) row[0]);
        return new StatusCounts.Alike(
                stage, (LocalDate) row[1], (LocalDate) row[2], (LocalDate) row[3], (LocalDate) row[4], (Long) row[5]);
    }
}
