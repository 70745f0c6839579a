package org.thongthin.reporting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.Place;
import org.thongthin.people.PositionType;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Slice;
import org.thongthin.platform.ThaiDates;
import org.thongthin.reporting.PeopleFilter;
import org.thongthin.reporting.PersonRow;
import org.thongthin.reporting.Stage;
import org.thongthin.reporting.Stand;

/** Finds people of a place in the summaries. Whether the caller may see the place is for who calls to know. */
@ApplicationScoped
class PeopleFinder {

    /** How many are counted one by one, and can be turned to page by page. */
    static final int COUNTED = 10_000;

    private static final int ROWS_AT_ONCE = 5_000;

    @Inject
    EntityManager entityManager;

    @Inject
    TooMany tooMany;

    @Inject
    Clock clock;

    Slice<PersonRow> page(Place place, Long programmeId, PeopleFilter filter, int page, int size) {
        int within = Math.min(page, COUNTED / size - 1);
        long total = Math.min(count(place, programmeId, filter), COUNTED);
        return new Slice<>(rows(sql(place, programmeId, filter).rows(within * size, size)), within, size, total);
    }

    /** Exact up to {@link #COUNTED}; one more than that where there are more, or were within the last minute. */
    long count(Place place, Long programmeId, PeopleFilter filter) {
        return tooMany.count(
                sql(place, programmeId, filter).count(COUNTED + 1), COUNTED, sql -> sql.number(entityManager));
    }

    /**
     * In the order of names, so many at most, read in pages that each begin where the last one ended.
     *
     * @param chosen only these as far as they match; empty: all
     */
    void each(
            Place place,
            Long programmeId,
            PeopleFilter filter,
            List<Long> chosen,
            int most,
            Consumer<PersonRow> consumer) {
        int given = 0;
        int asked;
        PersonRow last = null;
        List<PersonRow> some;
        do {
            PeopleSql sql = sql(place, programmeId, filter.inOrderOfNames());
            if (!chosen.isEmpty()) {
                sql.among(chosen);
            }
            if (last != null) {
                sql.after(last);
            }
            asked = Math.min(ROWS_AT_ONCE, most - given);
            some = rows(sql.rows(0, asked));
            some.forEach(consumer);
            given += some.size();
            last = some.isEmpty() ? null : some.get(some.size() - 1);
        } while (some.size() == asked && given < most);
    }

    /** The nodes directly below that there are today. */
    List<Place> children(Place place) {
        List<Sql.Column> columns = List.of(
                new Sql.Column("id", Long.class),
                new Sql.Column("path", String.class),
                new Sql.Column("type", String.class),
                new Sql.Column("code", String.class),
                new Sql.Column("name_th", String.class),
                new Sql.Column("name_en", String.class));
        return new Sql(
                        """
                        select id, path, type, code, name_th, name_en from organisation
                        where parent_id = :parent and valid_from <= :today and (valid_through is null or valid_through >= :today)
                        order by name_th, id""",
                        Map.of("parent", place.id(), "today", ThaiDates.today(clock)))
                .rows(entityManager, columns).stream()
                        .map(row -> new Place(
                                (Long) row[0],
                                (String) row[1],
                                OrganisationType.valueOf((String) row[2]),
                                (String) row[3],
                                new Bilingual((String) row[4], (String) row[5])))
                        .toList();
    }

    private PeopleSql sql(Place place, Long programmeId, PeopleFilter filter) {
        return new PeopleSql(place, programmeId, filter, ThaiDates.today(clock));
    }

    private List<PersonRow> rows(Sql sql) {
        return sql.rows(entityManager, PeopleSql.COLUMNS).stream()
                .map(PeopleFinder::row)
                .toList();
    }

    private static PersonRow row(Object[] row) {
        return new PersonRow(
                (Long) row[0],
                new Bilingual((String) row[1], (String) row[2]),
                new Bilingual((String) row[3], (String) row[4]),
                PositionType.valueOf((String) row[5]),
                new Bilingual((String) row[6], (String) row[7]),
                new Bilingual((String) row[8], (String) row[9]),
                Optional.ofNullable((String) row[10]).map(Stage::valueOf).orElse(Stage.NONE),
                Stand.valueOf((String) row[11]),
                (String) row[12],
                (LocalDate) row[13],
                (LocalDate) row[14]);
    }
}
