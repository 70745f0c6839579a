package org.thongthin.reporting;

import java.util.List;
import java.util.Map;
import org.thongthin.organisation.Place;

/**
 * How far a node directly below the place has come.
 *
 * @param people with a posting there
 * @param held how many of them hold a valid award, by programme id
 */
public record Coverage(Place place, long people, Map<Long, Long> held) {

    public Coverage {
        held = Map.copyOf(held);
    }

    public long holding(Long programmeId) {
        return held.getOrDefault(programmeId, 0L);
    }

    /** Of the people, with one digit behind the point; 0 where there is nobody. */
    public double percent(Long programmeId) {
        return people == 0 ? 0 : Math.round(1000.0 * holding(programmeId) / people) / 10.0;
    }

    /** Whether anybody works there, so that it is worth a row. */
    public static List<Coverage> peopled(List<Coverage> all) {
        return all.stream().filter(one -> one.people() > 0).toList();
    }
}
