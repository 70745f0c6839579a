package org.thongthin.reporting.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.Place;

/**
 * The statements behind the dashboard: of a country, a province and an employer from their counts, of what lies below an employer from
 * its people. Public so that their plans can be proved.
 */
public final class DashboardSql {

    private static final String ALIKE = "t.state, t.issued_on, t.valid_through, t.window_opens_on, t.revoked_on";

    private static final String HELD = "t.valid_through >= :today and " + PeopleSql.NOT_REVOKED;

    private DashboardSql() {}

    /** All that a dashboard of such a place asks. */
    public static List<Sql> all(Place place, Long programme, LocalDate today) {
        List<Long> ids = List.of(place.id() + 1, place.id() + 2);
        return List.of(
                counts(place, programme),
                isSummed(place) ? ofEmployers(ids, ids, ids, today) : ofDivisions(place, ids, today));
    }

    /** Whether the nodes below have counts of their own. */
    static boolean isSummed(Place place) {
        return place.type() == OrganisationType.COUNTRY || place.type() == OrganisationType.PROVINCE;
    }

    /** Whether the place has counts of its own. */
    static boolean isCounted(Place place) {
        return place.type() != OrganisationType.DIVISION;
    }

    static Sql counts(Place place, Long programme) {
        if (!isCounted(place)) {
            return new Sql(
                    "select " + ALIKE + ", count(distinct t.person_id) people, 1 begun from person_status t"
                            + " where t.programme_id = :programme and t.path like :subtree group by " + ALIKE
                            + " union all select null, null, null, null, null, count(distinct s.person_id), 0"
                            + " from person_place s where s.path like :subtree",
                    Map.of("programme", programme, "subtree", place.subtree()));
        }
        return new Sql(
                "select " + ALIKE + ", sum(t.people) people, if(t.programme_id = 0, 0, 1) begun from status_count t"
                        + " where t.level = :level and t.place_id = :place and t.programme_id in (0, :programme)"
                        + " group by begun, " + ALIKE,
                Map.of("programme", programme, "level", level(place.type()), "place", place.id()));
    }

    private static String level(OrganisationType type) {
        return switch (type) {
            case COUNTRY -> "COUNTRY";
            case PROVINCE -> "PROVINCE";
            default -> "EMPLOYER";
        };
    }

    /** People (programme 0) and holders of the nodes below, which have counts; no list may be empty. */
    static Sql ofEmployers(List<Long> provinces, List<Long> employers, List<Long> programmes, LocalDate today) {
        // Each part is a range of one index that holds all it asks for; as one statement with "or" it took seven times
        // as long.
        String people = "t.programme_id = 0";
        String holders = "t.programme_id in (:programmes) and " + HELD;
        return new Sql(
                String.join(
                        " union all ",
                        below("PROVINCE", "provinces", people),
                        below("PROVINCE", "provinces", holders),
                        below("EMPLOYER", "employers", people),
                        below("EMPLOYER", "employers", holders)),
                Map.of("provinces", provinces, "employers", employers, "programmes", programmes, "today", today));
    }

    private static String below(String level, String places, String which) {
        return "select t.place_id, t.programme_id, sum(t.people) people from status_count t force index (status_count_place)"
                + " where t.level = '" + level + "' and t.place_id in (:" + places + ") and " + which
                + " group by t.place_id, t.programme_id";
    }

    /** The same of divisions: which one a path lies in is the node one deeper than the place's own. */
    static Sql ofDivisions(Place place, List<Long> programmes, LocalDate today) {
        int depth = place.path().length() - place.path().replace("/", "").length() + 1;
        String child = "cast(nullif(substring_index(substring_index(t.path, '/', " + depth
                + "), '/', -1), '') as unsigned) place_id";
        return new Sql(
                "select " + child + ", 0 programme_id, count(distinct t.person_id) people from person_place t"
                        + " where t.path like :subtree group by place_id having place_id is not null"
                        + " union all select " + child
                        + ", t.programme_id, count(distinct t.person_id) from person_status t"
                        + " where t.programme_id in (:programmes) and t.path like :subtree and " + HELD
                        + " group by place_id, t.programme_id having place_id is not null",
                Map.of("subtree", place.subtree(), "programmes", programmes, "today", today));
    }
}
