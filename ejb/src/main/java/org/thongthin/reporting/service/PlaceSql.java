package org.thongthin.reporting.service;

import java.util.Map;
import org.thongthin.organisation.OrganisationType;
import org.thongthin.organisation.Place;

/** The people of a place in {@code person_place} and {@code person_status}: the condition that finds each of them once. */
record PlaceSql(Place place) {

    /** What columns and indexes that are about nodes of this kind are named after. */
    String level() {
        return switch (place.type()) {
            case COUNTRY -> "country";
            case PROVINCE -> "province";
            case DIVISION -> "path";
            default -> "employer";
        };
    }

    /** @param table the one to look in; the person is always that of s, {@code person_place} */
    String condition(String table) {
        return place.type() == OrganisationType.DIVISION
                ? table
                        + ".path like :subtree and not exists (select 1 from person_place d where d.person_id = s.person_id"
                        + " and d.path like :subtree and d.posting_id > s.posting_id)"
                : table + ".in_" + level() + " = :place";
    }

    /** Of the condition. */
    Map<String, Object> parameters() {
        return place.type() == OrganisationType.DIVISION
                ? Map.of("subtree", place.subtree())
                : Map.of("place", place.id());
    }
}
