package org.thongthin.platform;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The subtrees that one role covers today, as path prefixes such as {@code /1/34/}. A prefix that lies within another is
 * dropped, so that the list is minimal. An empty scope covers nothing.
 */
public record Scope(List<String> paths) implements Serializable {

    public static final Scope NOTHING = new Scope(List.of());

    public Scope {
        paths = List.copyOf(paths);
    }

    public static Scope of(Collection<String> granted) {
        List<String> minimal = new ArrayList<>();
        for (String path : new TreeSet<>(granted)) {
            if (minimal.isEmpty() || !path.startsWith(minimal.get(minimal.size() - 1))) {
                minimal.add(path);
            }
        }
        return new Scope(minimal);
    }

    /** Whether the node with this path lies in one of the subtrees. */
    public boolean covers(String path) {
        return paths.stream().anyMatch(path::startsWith);
    }

    public boolean isEmpty() {
        return paths.isEmpty();
    }
}
