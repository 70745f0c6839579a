package org.thongthin.benchmark;

import java.io.Closeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The virtual users of each journey, as long as one server runs. */
final class ReadyUsers implements Closeable {

    private final String address;
    private final Map<String, Users> users = new HashMap<>();

    ReadyUsers(String address) {
        this.address = address;
    }

    /** Those who are ready; where rounds use up what was prepared, others each time. */
    Users of(Journey journey) {
        if (journey.usesUp() && users.containsKey(journey.name())) {
            users.remove(journey.name()).close();
        }
        return of(journey.name(), List.of(journey));
    }

    Users of(String name, List<Journey> journeys) {
        return users.computeIfAbsent(name, any -> new Users(journeys, address));
    }

    @Override
    public void close() {
        users.values().forEach(Users::close);
    }
}
