package org.thongthin.reporting.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thongthin.organisation.Place;
import org.thongthin.platform.SearchPattern;
import org.thongthin.reporting.PeopleFilter;
import org.thongthin.reporting.PersonRow;
import org.thongthin.reporting.Stage;
import org.thongthin.reporting.Stand;

/**
 * Writes the statements that find people of a place. Which index gives the order depends on the kind of node and on whether the filter
 * can be answered by who has begun the programme ({@code person_status}) or needs everybody ({@code person_place}). Public so that the plans can be proved.
 */
public final class PeopleSql {

    static final String NOT_REVOKED = "(t.revoked_on is null or t.revoked_on > :today)";

    /**
     * No award whose window is open lasts longer than this. It leaves nobody out, months of any length included, and spares an index
     * that knows the last day from reading everybody who holds an award: 12 ms in place of 90 for the country.
     */
    private static final String WINDOWS_END =
            """
            date_add(:today, interval (select 1 + coalesce(max(version.window_months), 0) from programme_version version
                where version.programme_id = :programme) month)""";

    /** Columns of the two tables, whatever else ends in their letters. */
    private static final Pattern OF_PLACE = Pattern.compile("\\bs\\.");

    private static final Pattern OF_STATUS = Pattern.compile("\\bt\\.");

    private static final String SELECT =
            """
            select s.person_id, s.name_th, s.name_en, s.position_th, s.position_en, s.position_type, o.name_th workplace_th,
                o.name_en workplace_en, e.name_th employer_th, e.name_en employer_en, t.state,
                case when t.valid_through is null then 'NONE' when t.revoked_on <= :today then 'REVOKED'
                    when t.valid_through < :today then 'EXPIRED' when t.window_opens_on <= :today then 'EXPIRING'
                    else 'VALID' end stand,
                t.serial, t.issued_on, t.valid_through""";

    /** Workplace and employer, as tables o and e. */
    static final String NAMES =
            " left join organisation o on o.id = s.organisation_id left join organisation e on e.id = s.employer_id";

    private static final String PLACE_OF_STATUS = " straight_join person_place s on s.posting_id = t.posting_id";

    private static final String STATUS_OF_PLACE =
            " left join person_status t on t.posting_id = s.posting_id and t.programme_id = :programme";

    /** What {@link #rows()} gives, in its order. */
    static final List<Sql.Column> COLUMNS = columns();

    private final PlaceSql here;
    private final PeopleFilter filter;
    private final boolean begun;
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();

    public PeopleSql(Place place, Long programmeId, PeopleFilter filter, LocalDate today) {
        this.here = new PlaceSql(place);
        this.filter = filter;
        this.begun = filter.asksForStatus();
        parameters.put("programme", programmeId);
        parameters.put("today", today);
        if (begun) {
            conditions.add("t.programme_id = :programme");
        }
        conditions.add(here.condition(table()));
        parameters.putAll(here.parameters());
        word();
        stage();
        stand();
        if (filter.type() != null) {
            with(table() + ".position_type = :type", "type", filter.type().name());
        }
    }

    /** Only these people, as far as they match. */
    PeopleSql among(List<Long> chosen) {
        with("s.person_id in (:chosen)", "chosen", chosen);
        return this;
    }

    /** Only who comes after this one in the order of names. */
    PeopleSql after(PersonRow last) {
        String table = table();
        conditions.add("%1$s.name_th >= :name and (%1$s.name_th > :name or %1$s.person_id > :id)".formatted(table));
        parameters.put("name", last.name().getTh());
        parameters.put("id", last.personId());
        return this;
    }

    public Sql rows(int skip, int most) {
        String order = filter.byExpiry() && begun ? "t.valid_through" : table() + ".name_th";
        return new Sql(
                SELECT + from() + NAMES + where() + " order by " + order + ", " + table() + ".person_id limit " + most
                        + " offset " + skip,
                parameters);
    }

    /** How many, at most so many: by an index alone wherever it knows all that is asked for. */
    public Sql count(int most) {
        String counted = (begun ? ofBegun() : ofAll()) + where();
        return new Sql("select count(*) from (select 1" + counted + " limit " + most + ") found", used(counted));
    }

    private String ofBegun() {
        boolean byDates =
                filter.word().isBlank() && (filter.stand() != null || filter.expiry() != null || filter.type() != null);
        String status = byDates && !here.level().equals("path")
                ? " from person_status t " + indexes("person_status", "_expiry")
                : " from person_status t " + statusIndexes();
        return OF_PLACE.matcher(where()).find() ? status + PLACE_OF_STATUS : status;
    }

    private String ofAll() {
        String place = " from person_place s " + indexes("person_place", "");
        return OF_STATUS.matcher(where()).find() ? place + STATUS_OF_PLACE : place;
    }

    private Map<String, Object> used(String text) {
        Map<String, Object> used = new HashMap<>(parameters);
        used.keySet().removeIf(name -> !text.contains(":" + name));
        return used;
    }

    private String table() {
        return begun ? "t" : "s";
    }

    private String from() {
        return begun
                ? " from person_status t " + statusIndexes() + PLACE_OF_STATUS
                : " from person_place s " + indexes("person_place", "") + STATUS_OF_PLACE;
    }

    private String statusIndexes() {
        return indexes("person_status", "", "_state", "_expiry");
    }

    /** Which indexes may be chosen among: without the hint a large share of all rows would be found by reading them all. */
    private String indexes(String table, String... kinds) {
        String level = here.level();
        return Stream.of(kinds)
                .filter(kind -> kind.isEmpty() || !level.equals("path"))
                .filter(kind -> !kind.equals("_state") || !level.equals("employer"))
                .map(kind -> table + "_" + level + kind)
                .collect(Collectors.joining(", ", "force index (", ")"));
    }

    private String where() {
        return " where " + String.join(" and ", conditions);
    }

    private void with(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private void word() {
        if (!filter.word().isBlank()) {
            boolean latin = filter.word().chars().anyMatch(c -> c < 128 && Character.isLetter(c));
            String like = SearchPattern.anywhere(filter.word());
            with(latin ? "s.name_en like :word" : table() + ".name_th like :word", "word", like);
        }
    }

    private void stage() {
        if (filter.stage() == Stage.NONE) {
            conditions.add("t.posting_id is null");
        } else if (filter.stage() != null) {
            with("t.state = :state", "state", filter.stage().name());
        }
    }

    private void stand() {
        if (filter.stand() == Stand.NONE) {
            conditions.add("t.valid_through is null");
        } else if (filter.stand() != null) {
            conditions.add(condition(filter.stand()));
        }
        if (filter.expiry() != null) {
            conditions.add("t.valid_through between :first and :last and " + NOT_REVOKED);
            parameters.put("first", filter.expiry().first());
            parameters.put("last", filter.expiry().last());
        }
    }

    /** What {@code certification.Standing} says, in dates that an index knows. */
    static String condition(Stand stand) {
        return switch (stand) {
            case NONE -> "t.valid_through is null";
            case HELD -> "t.valid_through >= :today and " + NOT_REVOKED;
            case VALID -> "t.valid_through >= :today and t.window_opens_on > :today and " + NOT_REVOKED;
            case EXPIRING ->
                "t.valid_through between :today and " + WINDOWS_END + " and t.window_opens_on <= :today and "
                        + NOT_REVOKED;
            case EXPIRED -> "t.valid_through < :today and " + NOT_REVOKED;
            case REVOKED -> "t.revoked_on <= :today";
        };
    }

    private static List<Sql.Column> columns() {
        List<Sql.Column> columns = new ArrayList<>();
        columns.add(new Sql.Column("person_id", Long.class));
        for (String text :
                ("name_th name_en position_th position_en position_type workplace_th workplace_en employer_th"
                                + " employer_en state stand serial")
                        .split(" ")) {
            columns.add(new Sql.Column(text, String.class));
        }
        columns.add(new Sql.Column("issued_on", LocalDate.class));
        columns.add(new Sql.Column("valid_through", LocalDate.class));
        return List.copyOf(columns);
    }
}
